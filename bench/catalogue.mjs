import { loadFunctions } from "./addin.mjs";
import { column, MAINTENANCE_RATE, randomPositions } from "./positions.mjs";
import { milliseconds, randomNumbers, time } from "./timing.mjs";

const ROWS = 100_000;
const FEE_RATE = 0.0005;
/** Results may differ by this much, relative, from the formula in plain doubles. */
const TOLERANCE = 1e-7;

const sign = ({ side }) => (side === "long" ? 1 : -1);
const profit = (p, price) => sign(p) * p.size * (price - p.entry);
const initial = (p) => (p.size * p.entry) / p.leverage;
/** Margin that is just enough to come to the stop. */
const needed = (p) => MAINTENANCE_RATE * p.size * p.stop - profit(p, p.stop);
/** Normal distribution function, by G. Marsaglia's series (Journal of Statistical Software 11, 2004). */
function normal(x) {
  if (Math.abs(x) > 8) return x > 0 ? 1 : 0;
  let [term, total] = [x, x];
  for (let n = 3; total !== total + term; n += 2) total += term *= (x * x) / n;
  return 0.5 + (total * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
}
const VOLATILITY = 0.6;
const DAYS = 7;
/** First passage to the stop without drift. */
function touched(p) {
  const distance = sign(p) * Math.log(p.price / p.stop);
  const spread = VOLATILITY * Math.sqrt(DAYS / 365);
  const drift = (sign(p) * spread ** 2) / 2;
  const reflected = Math.exp((2 * drift * distance) / spread ** 2);
  return normal((drift - distance) / spread) + reflected * normal((-drift - distance) / spread);
}
const fees = (p, price) => FEE_RATE * p.size * (p.entry + price);

/** Every closed-form function: its arguments, a field of the row or one value, and its formula in doubles. */
const FUNCTIONS = {
  ISOLIQ: [
    ["side", "entry", "size", "leverage", MAINTENANCE_RATE],
    (p) => (p.entry * (1 - sign(p) / p.leverage)) / (1 - sign(p) * MAINTENANCE_RATE),
  ],
  ISOBANKRUPT: [
    ["side", "entry", "size", "leverage", MAINTENANCE_RATE],
    (p) => p.entry * (1 - sign(p) / p.leverage),
  ],
  CROSSLIQ: [
    ["side", "entry", "size", "balance", MAINTENANCE_RATE, 3, -2],
    (p) =>
      (p.size * p.entry - sign(p) * (p.balance - 5)) / (p.size * (1 - sign(p) * MAINTENANCE_RATE)),
  ],
  LIQPROB: [["side", "price", "stop", VOLATILITY, DAYS], touched],
  LIQDISTANCE: [["side", "entry", "stop"], (p) => (sign(p) * (p.entry - p.stop)) / p.entry],
  MARGINRATIO: [
    ["side", "entry", "size", "leverage", "price", MAINTENANCE_RATE],
    (p) => (MAINTENANCE_RATE * p.size * p.price) / (initial(p) + profit(p, p.price)),
  ],
  MARGINTOADD: [
    ["side", "entry", "size", "leverage", "stop", MAINTENANCE_RATE],
    (p) => needed(p) - initial(p),
  ],
  MAXLEVERAGE: [
    ["side", "entry", "size", "stop", MAINTENANCE_RATE],
    (p) => (p.size * p.entry) / needed(p),
  ],
  STOPISSAFE: [
    ["side", "entry", "size", "leverage", "stop", MAINTENANCE_RATE],
    (p) => initial(p) > needed(p),
  ],
  MARGINREQ: [["size", "entry", "leverage", MAINTENANCE_RATE], initial],
  MARGINRATE: [["flatMarket", "balance"], () => MAINTENANCE_RATE],
  ISOLEVERAGE: [
    ["side", "entry", "size", "price", "balance", MAINTENANCE_RATE],
    (p) => (p.size * p.price) / (p.balance + profit(p, p.price)),
  ],
  PERPPNL: [["side", "entry", "stop", "size"], (p) => profit(p, p.stop)],
  PERPROE: [
    ["side", "entry", "stop", "leverage"],
    (p) => (sign(p) * (p.stop - p.entry) * p.leverage) / p.entry,
  ],
  PERPFEE: [["size", "entry", FEE_RATE], (p) => FEE_RATE * p.size * p.entry],
  FUNDINGCOST: [
    ["side", "size", "entry", "rate", "periods"],
    (p) => sign(p) * p.size * p.entry * p.rate * p.periods,
  ],
  FUNDINGAPR: [["rate", 8], (p) => p.rate * 1095],
  BREAKEVENPRICE: [
    ["side", "entry", "size", FEE_RATE, "rate"],
    (p) =>
      ((1 + sign(p) * FEE_RATE) * p.entry + (sign(p) * p.rate) / p.size) / (1 - sign(p) * FEE_RATE),
  ],
  POSITIONSIZE: [
    ["balance", "share", "side", "entry", "stop", FEE_RATE],
    (p) => (p.balance * p.share * p.size) / (fees(p, p.stop) - profit(p, p.stop)),
  ],
  ALLOCATIONSIZE: [
    ["balance", "share", "leverage", "entry", MAINTENANCE_RATE],
    (p) => (p.balance * p.share * p.leverage) / p.entry,
  ],
  VOLLEVERAGE: [["share", 0.4, 100], (p) => Math.min(100, 0.4 / p.share)],
  HEDGESIZE: [["size", "entry", "stop", "share"], (p) => (p.size * p.entry * p.share) / p.stop],
  HEDGECOST: [
    ["balance", "share", "rate", "periods", FEE_RATE],
    (p) => p.balance * p.share * (p.rate * p.periods + 2 * FEE_RATE),
  ],
};

function rows() {
  const random = randomNumbers(4);
  const between = (low, high, scale) => Math.round((low + random() * (high - low)) * scale) / scale;
  return randomPositions(ROWS).map((position) => {
    const away = (share) => Math.round(position.entry * (1 - sign(position) * share) * 10) / 10;
    return {
      ...position,
      price: away(random() * 0.01),
      stop: away(0.01 + random() * 0.3),
      balance: Math.round(initial(position) * 100 + 1) / 100,
      share: between(0.01, 0.2, 1000),
      rate: between(-0.001, 0.001, 1e6),
      periods: between(1, 90, 1),
      flatMarket: MAINTENANCE_RATE,
    };
  });
}

function requireAgreement(id, results, expected) {
  results.forEach(([value], row) => {
    const isClose =
      typeof value === "number" &&
      Math.abs(value - expected[row]) <= TOLERANCE * Math.max(1, Math.abs(expected[row]));
    if (!isClose && value !== expected[row]) {
      throw new Error(`${id} row ${row} answers ${value.message ?? value}, not ${expected[row]}`);
    }
  });
}

/** Every closed-form function over 100,000 rows, its results checked before it is timed. */
export function measureCatalogue() {
  const positions = rows();
  const columns = Object.fromEntries(
    Object.keys(positions[0]).map((field) => [field, column(positions, field)])
  );
  const { functions } = loadFunctions();
  const lines = Object.entries(FUNCTIONS).map(([id, [given, formula]]) => {
    const ranges = given.map((value) => columns[value] ?? [[value]]);
    const call = () => functions[id](...ranges);
    requireAgreement(id, call(), positions.map(formula));
    return `  ${id}: ${milliseconds(time(call, { runs: 5 }))}`;
  });
  return [
    `${lines.length} closed-form functions over ${ROWS.toLocaleString("en")} rows:`,
    ...lines,
  ];
}
