import { cellOfName, originOf } from "../book/following";
import { percentText } from "../book/formulaWords";
import { NUMBER_FORMATS } from "../format/numberFormats";
import { area, fixedCell, inColumn } from "../plan/area";
import { formula, isFormula, type Cell } from "../plan/cell";
import { PALETTE } from "../plan/style";
import {
  coinRange,
  daysAway,
  labelOfPlace,
  marketTotal,
  moveRange,
  placeWhere,
  type Dashboard,
} from "./Dashboard";
import { FIRST, LABEL, WORKING } from "./dashboardColumns";

/** A figure of the book: its name, its formula, what it is. */
interface Line {
  readonly label: string;
  readonly cell: Cell;
  readonly format: string;
  readonly note: string;
  /** The array in which the figure is found, where a position belongs to it. */
  readonly among?: string;
}

const { money, signedMoney, percent, leverage } = NUMBER_FORMATS;
const CAPITAL_NOTE = "Balance of the account, without unrealised P&L";
const ASSUMED_CAPITAL_NOTE = "Assumed: twice the margin. Type the balance of the account";

const KEYS = [
  "capital",
  "margin",
  "use",
  "free",
  "profit",
  "gross",
  "net",
  "leverage",
  "marginLeverage",
  "distance",
  "days",
  "volatility",
  "fundingDay",
  "fundingYear",
  "correlation",
] as const;

type Key = (typeof KEYS)[number];

/** The row of a figure. */
function accountRow({ layout }: Dashboard, key: Key): number {
  return layout.account + 1 + KEYS.indexOf(key);
}

/** The cell of a figure, for formulas elsewhere. */
export function accountCell(dashboard: Dashboard, key: Key): string {
  return inColumn(accountRow(dashboard, key), FIRST);
}

/** A leverage; where nothing is left there is none. */
function overBalance(value: string, balance: string): string {
  return `IF(${balance}>0,${value}/${balance},"gone")`;
}

function lines(dashboard: Dashboard): Record<Key, Line> {
  const { layout, options, nameOf, table, sources, following } = dashboard;
  const total = (key: Parameters<typeof marketTotal>[1]) => marketTotal(layout, key);
  const capital = nameOf("Capital");
  const nearest = table.distance;
  const [coins, moves] = [coinRange(layout), moveRange(layout)];
  // Markets of one coin move alike, those of two by the correlation.
  const squares = `SUMPRODUCT(${moves},SUMIF(${coins},${coins},${moves}))`;
  const correlation = accountCell(dashboard, "correlation");
  const variance = `(${squares}+${correlation}*(SUM(${moves})^2-${squares}))`;
  const volatility = accountCell(dashboard, "volatility");
  const block = sources.prices?.block;
  const pairs = block
    ? `(SUM(CORRELATIONS(${block}))-COLUMNS(${block}))/(COLUMNS(${block})*(COLUMNS(${block})-1))`
    : "";
  return {
    capital: {
      label: "Capital",
      cell: cellOfName(
        following,
        sources.follows,
        "Capital",
        options.capitalAssumed ? undefined : options.capital
      ),
      format: money,
      note: options.capitalAssumed && !sources.follows ? ASSUMED_CAPITAL_NOTE : CAPITAL_NOTE,
    },
    margin: {
      label: "Margin used",
      cell: formula(total("margin")),
      format: money,
      note: "Isolated margin; value at entry ÷ leverage where not given",
    },
    use: {
      label: "Margin utilisation",
      cell: formula(`${total("margin")}/${capital}`),
      format: percent,
      note: "Margin used ÷ capital",
    },
    free: {
      label: "Free capital",
      cell: formula(`${capital}-${total("margin")}`),
      format: signedMoney,
      note: "Capital − margin used",
    },
    profit: {
      label: "Unrealised P&L",
      cell: formula(total("profit")),
      format: signedMoney,
      note: "At the mark prices of the table",
    },
    gross: {
      label: "Exposure, gross",
      cell: formula(total("gross")),
      format: money,
      note: "Value of all positions now",
    },
    net: {
      label: "Exposure, net",
      cell: formula(total("net")),
      format: signedMoney,
      note: "Longs − shorts",
    },
    leverage: {
      label: "Effective leverage of the account",
      cell: formula(overBalance(total("gross"), `(${capital}+${total("profit")})`)),
      format: leverage,
      note: "Gross exposure ÷ (capital + P&L)",
    },
    marginLeverage: {
      label: "Effective leverage of the margin",
      cell: formula(overBalance(total("gross"), `(${total("margin")}+${total("profit")})`)),
      format: leverage,
      note: "Gross exposure ÷ (margin used + P&L)",
    },
    distance: {
      label: "Nearest liquidation, in price",
      cell: formula(`IFERROR(AGGREGATE(15,6,${nearest},1),"none")`),
      format: percent,
      note: "",
      among: nearest,
    },
    days: {
      label: "Nearest, in days of volatility",
      cell: formula(`IFERROR(AGGREGATE(15,6,${daysAway(dashboard)},1),"none")`),
      format: "0.0",
      note: "",
      among: daysAway(dashboard),
    },
    volatility: {
      label: "Volatility of the book, a day",
      cell: formula(`SQRT(MAX(0,${variance})/365)`),
      format: money,
      note: `=${percentText(`${volatility}/${capital}`)}&" of the capital"`,
    },
    fundingDay: {
      label: "Funding a day (paid +)",
      cell: formula(total("funding")),
      format: signedMoney,
      note: "At today's rates and prices",
    },
    fundingYear: {
      label: "Funding a year (paid +)",
      cell: formula(`365*${total("funding")}`),
      format: signedMoney,
      note: `=${percentText(`365*${total("funding")}/${capital}`)}&" of the capital"`,
    },
    correlation: {
      label: "Correlation of the book",
      cell: block
        ? formula(`IFERROR(${pairs},${nameOf("Correlation")})`)
        : formula(nameOf("Correlation")),
      format: "0.00",
      note: block ? "Average of the pairs below" : "Assumed, see right",
    },
  };
}

/** The figures of the book, one below the other. */
export function putAccount(dashboard: Dashboard): void {
  const { draft, layout, nameOf, following } = dashboard;
  const { follows } = dashboard.sources;
  const all = lines(dashboard);
  const first = layout.account + 1;
  draft.heading(layout.account, LABEL, 4, "Account");
  KEYS.forEach((key, index) => {
    const { label, cell, format, note, among } = all[key];
    const row = first + index;
    draft.write(row, LABEL, label, "words");
    const at = draft.put(row, FIRST, [[cell]]);
    draft.format(at, format);
    draft.style(at, key === "capital" ? "input" : "figures");
    if (key === "capital" && isFormula(cell)) draft.style(at, "follows");
    if (among) {
      const place = placeWhere(dashboard, among, inColumn(row, FIRST));
      draft.write(row, WORKING, formula(place), "subtitle");
      draft.write(row, FIRST + 1, formula(labelOfPlace(dashboard, row)), "remark");
    } else {
      const text: Cell = note.startsWith("=") ? formula(note.slice(1)) : note;
      const own = fixedCell(row, FIRST);
      const remark = key === "capital" ? originOf(following, follows, "Capital", own, note) : text;
      draft.write(row, FIRST + 1, remark, "remark");
    }
  });
  draft.style(area(first, LABEL, KEYS.length, 4), "body");
  const capital = area(first, FIRST);
  draft.define(nameOf("Capital"), capital);
  draft.validate(capital, { above: 0 }, "Capital is a number above 0.");
  const paint = (key: Key, condition: (cell: string) => string, isBad: boolean) => {
    const row = accountRow(dashboard, key);
    draft.paintWhere(area(row, FIRST), condition(inColumn(row, FIRST)), {
      color: isBad ? PALETTE.loss : PALETTE.warning,
      fill: isBad ? PALETTE.lossFill : PALETTE.warningFill,
      bold: true,
    });
  };
  paint("use", (cell) => `${cell}>=${nameOf("VeryHighUse")}`, true);
  paint("use", (cell) => `${cell}>=${nameOf("HighUse")}`, false);
  paint("free", (cell) => `${cell}<0`, true);
  paint("days", (cell) => `AND(ISNUMBER(${cell}),${cell}<${nameOf("VeryNearDays")})`, true);
  paint("days", (cell) => `AND(ISNUMBER(${cell}),${cell}<${nameOf("NearDays")})`, false);
  const profit = accountRow(dashboard, "profit");
  draft.paintWhere(area(profit, FIRST), `${inColumn(profit, FIRST)}<0`, { color: PALETTE.loss });
}
