import { niceTicks } from "../../../src/taskpane/charts/niceTicks";
import { recommend } from "../../../src/taskpane/scenario/recommend";
import { scenarioServices } from "./services";

async function strategies() {
  return (await scenarioServices().previewScenario({})).strategies;
}

test("Of the strategies that hold, the one with the smallest worst loss is recommended", async () => {
  const [first, second, third] = await strategies();
  const chosen = recommend({
    strategies: [
      { ...first!, verdict: "holds", worstLoss: -300 },
      { ...second!, verdict: "reduce", worstLoss: -1 },
      { ...third!, verdict: "holds", worstLoss: -200 },
    ],
  });
  expect(chosen.holds).toBe(true);
  expect(chosen.strategy.name).toBe(third!.name);
});

test("Where none holds, the smallest worst loss is named, and that it does not hold", async () => {
  const [first, second] = await strategies();
  const chosen = recommend({
    strategies: [
      { ...first!, verdict: "reduce", worstLoss: -300 },
      { ...second!, verdict: "watch", worstLoss: -250 },
    ],
  });
  expect(chosen).toMatchObject({ holds: false, strategy: { name: second!.name } });
});

test("Where none holds, one that the capital does not allow is not named", async () => {
  const [first, second] = await strategies();
  const chosen = recommend({
    strategies: [
      { ...first!, verdict: "reduce", worstLoss: -300 },
      { ...second!, verdict: "not possible", worstLoss: -250 },
    ],
  });
  expect(chosen).toMatchObject({ holds: false, strategy: { name: first!.name } });
});

test("Where none holds, an account that is lost by now is not named", async () => {
  const [first, second] = await strategies();
  const chosen = recommend({
    strategies: [
      { ...first!, verdict: "reduce", worstLoss: -300 },
      { ...second!, verdict: "lost", worstLoss: -250 },
    ],
  });
  expect(chosen).toMatchObject({ holds: false, strategy: { name: first!.name } });
});

test.each([
  [-7, 12_000, [-5000, 0, 5000, 10000, 15000]],
  [-0.3, 0.3, [-0.4, -0.2, 0, 0.2, 0.4]],
])("An axis from %p to %p has round ticks that cover it", (low, high, ticks) => {
  expect(niceTicks(low, high)).toEqual(ticks);
});
