import Decimal from "decimal.js";
import { HyperFormula } from "hyperformula";
import { loadFunctions } from "./addin.mjs";
import { column, MAINTENANCE_RATE, randomPositions, TICK } from "./positions.mjs";
import { milliseconds, time } from "./timing.mjs";

const ROWS = 100_000;

/** The same rule as a careful person writes it with decimal.js: divide last, round to the tick hit first. */
function decimalLoop(positions) {
  const D = Decimal.clone({ precision: 34 });
  const rate = new D(MAINTENANCE_RATE);
  const tick = new D(TICK);
  return positions.map(({ side, entry, size, leverage }) => {
    const s = side === "long" ? 1 : -1;
    const value = new D(entry).times(size);
    const numerator = value.times(s).times(leverage).minus(value);
    const denominator = new D(s).minus(rate).times(size).times(leverage);
    const steps = numerator.div(denominator.times(tick));
    return steps[s === 1 ? "ceil" : "floor"]().times(tick).toNumber();
  });
}

/** The same rule in native formulas; $G$1 holds the rate, so that changing it recalculates every row. */
function nativeFormulas(positions) {
  const rows = positions.map(({ side, entry, size, leverage }, index) => {
    const row = index + 1;
    const price = `D${row}*(E${row}*F${row}-F${row}*D${row}*E${row}/B${row})/(F${row}*(D${row}-$G$1))`;
    return [
      side,
      leverage,
      null,
      side === "long" ? 1 : -1,
      entry,
      size,
      row === 1 ? MAINTENANCE_RATE : null,
      `=IF(D${row}=1,ROUNDUP(${price}/${TICK},0),ROUNDDOWN(${price}/${TICK},0))*${TICK}`,
    ];
  });
  return HyperFormula.buildFromArray(rows, {
    licenseKey: "gpl-v3",
    smartRounding: false,
    maxRows: ROWS,
  });
}

export function compareColumns() {
  const positions = randomPositions(ROWS);
  const { functions } = loadFunctions();
  const [side, entry, size, leverage] = ["side", "entry", "size", "leverage"].map((field) =>
    column(positions, field)
  );
  const isoliq = () =>
    functions.ISOLIQ(side, entry, size, leverage, [[MAINTENANCE_RATE]], null, [[TICK]]);

  const ours = isoliq().map(([price]) => price);
  const decimals = decimalLoop(positions);
  const differing = ours.filter((price, row) => price !== decimals[row]).length;
  const sheet = nativeFormulas(positions);
  const native = positions.map((_, row) => sheet.getCellValue({ sheet: 0, row, col: 7 }));
  const beyondATick = ours.filter(
    (price, row) => Math.abs(price - native[row]) > TICK * 1.01
  ).length;
  if (differing > ROWS * 0.001 || beyondATick > 0) {
    throw new Error(
      `the engines disagree: ${differing} rows with decimal.js, ${beyondATick} by more than a tick with HyperFormula`
    );
  }

  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const kept = isoliq();
  const growth = (process.memoryUsage().heapUsed - before) / 1e6;

  const our = time(isoliq);
  const decimal = time(() => decimalLoop(positions), { runs: 3 });
  let rate = MAINTENANCE_RATE;
  const hyperformula = time(
    () => {
      rate = rate === MAINTENANCE_RATE ? 0.006 : MAINTENANCE_RATE;
      sheet.setCellContents({ sheet: 0, row: 0, col: 6 }, rate);
    },
    { runs: 5 }
  );
  sheet.destroy();
  return [
    `ISOLIQ over ${ROWS.toLocaleString("en")} rows with tick: ${milliseconds(our)}, heap +${growth.toFixed(0)} MB for ${kept.length} results`,
    `  decimal.js loop ${milliseconds(decimal)}: ×${(decimal.median / our.median).toFixed(1)} (${differing} of its ticks are wrong)`,
    `  HyperFormula recalculation ${milliseconds(hyperformula)}: ×${(hyperformula.median / our.median).toFixed(1)}`,
  ];
}
