import type { ComparisonOptions } from "../comparison/comparisonOptions";
import { STRATEGIES, type Strategy } from "../comparison/strategies";
import { CrossAccount } from "./crossAccount";
import { hedgePosition } from "./hedgePosition";
import { holdPosition, isolatedResult, type HeldPosition } from "./heldPosition";
import { conversion, openPosition, valueOf } from "./openPosition";
import { previewAssumptions, type PreviewAssumptions } from "./previewAssumptions";
import type {
  ComparisonPreview,
  PositionFigures,
  PreviewPosition,
  StrategyFigures,
} from "./previewPosition";

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Account currency for a unit of a position's settlement currency at today's price. */
const rateNow = ({ open }: HeldPosition) => conversion(open.contract, open.price);

interface Outcome {
  readonly used: number;
  readonly funding: number;
  readonly distance?: number;
  readonly chance: number;
  readonly stressed: number;
  /** The account is at or below its maintenance margin now. */
  readonly isLost?: boolean;
  /** By shock. */
  readonly results: readonly { readonly result: number; readonly liquidated: number }[];
}

function smallest(distances: readonly (number | undefined)[]): number | undefined {
  const known = distances.filter((distance) => distance !== undefined);
  return known.length ? Math.min(...known) : undefined;
}

const within = (distance: number | undefined, move: number) =>
  distance !== undefined && distance <= move ? 1 : 0;

function isolated(
  held: readonly HeldPosition[],
  assumptions: PreviewAssumptions,
  hedged: boolean
): Outcome {
  const hedge = hedged ? hedgePosition(held, assumptions) : undefined;
  const { shocks, stressMove } = assumptions;
  return {
    used: sum(held.map((one) => one.margin * rateNow(one))) + (hedge?.margin ?? 0),
    funding: sum(held.map((one) => one.funding * rateNow(one))) + (hedge?.funding ?? 0),
    distance: smallest([...held.map(({ distance }) => distance), hedge?.distance]),
    chance: Math.max(0, ...held.map(({ chance }) => chance), hedge?.chance ?? 0),
    stressed:
      sum(held.map(({ distance }) => within(distance, stressMove))) +
      (hedge ? within(hedge.distance, Math.abs(hedge.beta) * stressMove) : 0),
    results: shocks.map((shock) => {
      const each = held.map((one) => isolatedResult(one, shock));
      if (hedge) each.push(hedge.result(shock));
      return {
        result: sum(each.map(({ result }) => result)),
        liquidated: each.filter(({ liquidated }) => liquidated).length,
      };
    }),
  };
}

function cross(held: readonly HeldPosition[], assumptions: PreviewAssumptions): Outcome {
  const account = new CrossAccount(held, assumptions);
  const { shocks, stressMove, capital } = assumptions;
  const risk = account.risk();
  const isGoneNow = account.at(0).cushion <= 0;
  return {
    used: sum(
      held.map(
        (one) =>
          (valueOf(one.open.contract, one.size, one.open.price) * rateNow(one)) / one.leverage
      )
    ),
    funding: sum(held.map((one) => one.funding * rateNow(one))),
    ...risk,
    isLost: isGoneNow,
    stressed: within(risk.distance, stressMove) * held.length,
    results: shocks.map((shock) => {
      const { result, cushion } = account.at(shock);
      return cushion > 0 && !isGoneNow
        ? { result, liquidated: 0 }
        : { result: -capital, liquidated: held.length };
    }),
  };
}

function verdictOf(
  outcome: Outcome,
  worstLoss: number,
  { capital, lossLimit, chanceLimit }: PreviewAssumptions
): StrategyFigures["verdict"] {
  if (outcome.isLost) return "lost";
  if (outcome.used > capital) return "not possible";
  if (outcome.stressed > 0) return "reduce";
  if (-worstLoss > lossLimit * capital || outcome.chance > chanceLimit) return "watch";
  return "holds";
}

function figuresOf(
  { name, color }: Strategy,
  outcome: Outcome,
  assumptions: PreviewAssumptions
): StrategyFigures {
  const { capital, shocks } = assumptions;
  const result = outcome.results.map((one) => one.result);
  const least = Math.min(...result);
  const worstLoss = Math.min(0, least);
  return {
    name,
    color,
    marginUsed: outcome.used,
    shareFree: 1 - outcome.used / capital,
    worstLoss,
    worstShock: shocks[result.indexOf(least)] ?? 0,
    distance: outcome.distance,
    chance: outcome.chance,
    funding: outcome.funding,
    account: result.map((each) => capital + each),
    result,
    liquidated: outcome.results.map(({ liquidated }) => liquidated),
    liquidatedInStress: outcome.stressed,
    verdict: verdictOf(outcome, worstLoss, assumptions),
  };
}

function positionFigures(held: HeldPosition): PositionFigures {
  const { open, distance, chance, margin, size } = held;
  const funding = open.sign * valueOf(open.contract, size, open.price) * open.fundingAnHour;
  return {
    label: open.label,
    distance,
    chance,
    margin: margin * rateNow(held),
    fundingADay: funding * 24 * rateNow(held),
  };
}

/**
 * What the Scenarios sheet will say of a book, before it is made: the same figures, computed at once.
 * A price history that is pasted into the sheet later is not known here.
 */
export function previewComparison(
  positions: readonly PreviewPosition[],
  options: ComparisonOptions
): ComparisonPreview {
  const assumptions = previewAssumptions(positions, options);
  const open = positions.flatMap((one) => openPosition(one, assumptions.markets) ?? []);
  const imported = open.map((one) => holdPosition(one, "imported", assumptions));
  const conservative = open.map((one) => holdPosition(one, "conservative", assumptions));
  const strategies = STRATEGIES.map((strategy) => {
    const held = strategy.sizing === "imported" ? imported : conservative;
    const outcome =
      strategy.margin === "cross"
        ? cross(held, assumptions)
        : isolated(held, assumptions, strategy.hedged);
    return figuresOf(strategy, outcome, assumptions);
  });
  return {
    capital: assumptions.capital,
    shocks: assumptions.shocks,
    strategies,
    positions: imported
      .map(positionFigures)
      .sort((a, b) => (a.distance ?? Infinity) - (b.distance ?? Infinity)),
    leftOut: positions.length - open.length,
  };
}
