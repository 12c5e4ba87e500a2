import { DAYS_A_YEAR, touchProbability } from "../../risk";
import { conversion, maintenanceAt, type OpenPosition } from "./openPosition";
import { freeResult, type HeldPosition } from "./heldPosition";
import type { PreviewAssumptions } from "./previewAssumptions";

/** How far the search looks, as on the sheet. */
const FARTHEST = { fall: -0.9999, rise: 10 } as const;
const MOST_STEPS = 60;
/** A difference between two moves that no figure shows. */
const NO_FURTHER = 1e-13;

/** Beyond the market's tier table: today's maintenance margin in proportion to the value. */
function maintenanceBeyond(open: OpenPosition, size: number, shock: number): number {
  const today = maintenanceAt(open, size, open.price) ?? Infinity;
  return today * (open.contract === "inverse" ? 1 / (1 + shock) : 1 + shock);
}

/** The account when all positions share it and all prices move together. */
export class CrossAccount {
  constructor(
    private readonly held: readonly HeldPosition[],
    private readonly assumptions: PreviewAssumptions
  ) {}

  /** P&L after funding, and what equity has above maintenance margin. */
  at(shock: number): { result: number; cushion: number } {
    let [result, required] = [0, 0];
    for (const { open, size, funding } of this.held) {
      const price = open.price * (1 + shock);
      const rate = conversion(open.contract, price);
      result += (freeResult(open, size, price, open.entry) - funding) * rate;
      required += (maintenanceAt(open, size, price) ?? maintenanceBeyond(open, size, shock)) * rate;
    }
    return { result, cushion: this.assumptions.capital + result - required };
  }

  /**
   * Smallest move of all prices that leaves no cushion, searched as on the sheet: by straight lines between a move
   * on either side (Illinois rule), until the line leads no further.
   */
  private distanceTo(farthest: number): number | undefined {
    const cushion = (move: number) => this.at(move).cushion;
    let [near, far, found] = [0, farthest, farthest];
    let [atNear, atFar] = [cushion(near), cushion(far)];
    if (atNear <= 0) return 0;
    if (atFar > 0) return undefined;
    let movedFar = true;
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const move = (near * atFar - far * atNear) / (atFar - atNear);
      if (Math.abs(move - found) <= NO_FURTHER) return Math.abs(move);
      found = move;
      const left = cushion(move);
      if (left > 0) {
        [near, atNear] = [move, left];
        if (!movedFar) atFar /= 2;
        movedFar = false;
      } else {
        [far, atFar] = [move, left];
        if (movedFar) atNear /= 2;
        movedFar = true;
      }
    }
    return Math.abs(found);
  }

  risk(): { distance?: number; chance: number } {
    const volatility = this.volatility();
    const years = this.assumptions.days / DAYS_A_YEAR;
    const chance = (distance: number | undefined, falls: boolean) => {
      if (distance === undefined) return 0;
      const level = falls ? 1 - distance : 1 + distance;
      return touchProbability({ price: 1, volatility, drift: 0 }, level, falls, years);
    };
    const fall = this.distanceTo(FARTHEST.fall);
    const rise = this.distanceTo(FARTHEST.rise);
    const distances = [fall, rise].filter((distance) => distance !== undefined);
    return {
      distance: distances.length ? Math.min(...distances) : undefined,
      chance: Math.max(chance(fall, true), chance(rise, false)),
    };
  }

  /** Volatility of the book, weighted by value. */
  private volatility(): number {
    let [weight, weighted] = [0, 0];
    for (const { open, size } of this.held) {
      const value = size * (open.contract === "linear" ? open.price : open.price / open.entry);
      weight += value;
      weighted += value * open.rates.volatility;
    }
    return weight ? weighted / weight : 0;
  }
}
