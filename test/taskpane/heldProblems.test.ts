/** @jest-environment jsdom */
import { PROBLEM_EVENT } from "../../src/commands/problem";
import { holdProblems } from "../../src/taskpane/heldProblems";

/** Fails as a ribbon command does; true where nobody took the message. */
const fail = (message: string) =>
  window.dispatchEvent(new CustomEvent(PROBLEM_EVENT, { detail: { message }, cancelable: true }));

test("Failures of ribbon commands before the pane is there are kept for it, and later ones told", async () => {
  const problems = holdProblems();
  expect(fail("no table")).toBe(false);
  await problems.first;
  const told: string[] = [];
  const stop = problems.listen(({ message }) => told.push(message));
  expect(told).toEqual(["no table"]);
  fail("protected");
  expect(told).toEqual(["no table", "protected"]);
  stop();
  expect(fail("nobody listens")).toBe(true);
});
