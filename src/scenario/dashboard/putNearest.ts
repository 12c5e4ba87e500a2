import { NUMBER_FORMATS } from "../format/numberFormats";
import { area, cellAt, fixedCell, inColumn } from "../plan/area";
import { formula } from "../plan/cell";
import { PALETTE } from "../plan/style";
import type { PositionColumnName } from "../positions/positionColumns";
import { daysAway, labelOfPlace, marketColumn, type Dashboard } from "./Dashboard";
import { FIRST, LABEL, LAST, PLACE, WORKING, WORKINGS } from "./dashboardColumns";
import { ORDERS } from "./dashboardInputs";

const { anyPrice, money, signedMoney, percent, leverage } = NUMBER_FORMATS;

const COLUMNS = [
  { title: "Distance to liquidation", format: percent },
  { title: "Days of volatility", format: "0.0" },
  { title: "Price now", format: anyPrice },
  { title: "Liquidation", format: anyPrice },
  { title: "Margin", format: money },
  { title: "Leverage at entry", format: leverage },
  { title: "Effective leverage", format: leverage },
  { title: "Margin ratio", format: percent },
  { title: "Funding a day (paid +)", format: signedMoney },
  { title: "Rules broken", format: NUMBER_FORMATS.count },
  { title: "Broken", format: "General" },
] as const;

function rowFormulas(dashboard: Dashboard, row: number): string[] {
  const { table, layout, nameOf } = dashboard;
  const place = inColumn(row, PLACE);
  const typed = (name: PositionColumnName) => `INDEX(${table.column(name)},${place})`;
  const numberOr = (name: PositionColumnName, otherwise: string) =>
    `IF(ISNUMBER(${typed(name)}),${typed(name)},${otherwise})`;
  const cell = (index: number) => inColumn(row, FIRST + index);
  const working = (name: (typeof WORKINGS)[number]) =>
    inColumn(row, WORKING + 1 + WORKINGS.indexOf(name));
  const [side, entry, size] = [working("Side"), working("Entry"), working("Size")];
  const [market, stop] = [working("Market"), working("Stop")];
  const isInverse = `${typed("Contract")}="inverse"`;
  const value = (price: string) => `IF(${isInverse},${size}/${price},${size}*${price})`;
  const [distance, price, liquidation] = [cell(0), cell(2), cell(3)];
  const [margin, atEntry, broken] = [cell(4), cell(5), cell(9)];
  const ofMarket = (key: Parameters<typeof marketColumn>[0]) =>
    layout.markets.forOne(market, marketColumn(key));
  const rate = numberOr("Funding rate", ofMarket("fundingRate"));
  const [mostLeverage, mostShare] = [nameOf("MaxLeverage"), nameOf("MaxAllocation")];
  const capital = `${nameOf("Capital")}/IF(${isInverse},${price},1)`;
  const check = `RISKCHECK(${capital},${side},${entry},${size},MAX(1,ROUND(${atEntry},9)),${stop},${market},${mostLeverage},${mostShare})`;
  const words = [
    [`ROUND(${atEntry},9)>${mostLeverage}`, "leverage"],
    [`ROUND(${margin}/(${capital}),9)>${mostShare}`, "margin"],
    [
      `IF(AND(ISNUMBER(${stop}),ISNUMBER(${liquidation})),IF(${side}="short",${stop}>=${liquidation},${stop}<=${liquidation}),FALSE)`,
      "stop",
    ],
  ].map(([condition, word]) => `IF(${condition},"${word} ","")`);
  return [
    typed("Distance"),
    `${distance}/${ofMarket("used")}*SQRT(365)`,
    numberOr("Mark", entry),
    `IFERROR(${typed("Liquidation")},"")`,
    numberOr("Margin", `${value(entry)}/${typed("Leverage")}`),
    `${value(entry)}/${margin}`,
    `IFERROR(ISOLEVERAGE(${side},${entry},${size},${price},${margin},${market}),"gone")`,
    `IFERROR(${typed("Margin ratio")},"")`,
    `IF(${side}="short",-1,1)*IF(${isInverse},${size},${size}*${price})*${rate}*24/${ofMarket("fundingHours")}`,
    `SUMPRODUCT(--(IFERROR(${check},"")="Broken"))`,
    `IF(${broken}=0,"",SUBSTITUTE(TRIM(${words.join("&")})," ",", "))`,
  ];
}

/** The area that the chart of distances is drawn of: titles and distances. */
export function nearestDistances({ layout }: Dashboard) {
  return {
    source: area(layout.nearest + 1, FIRST, layout.nearestCount + 1),
    categories: area(layout.nearest + 2, LABEL, layout.nearestCount),
  };
}

/** The positions nearest to liquidation, each with its margin, leverage, funding and broken rules. */
export function putNearest(dashboard: Dashboard): void {
  const { draft, layout, table, nameOf } = dashboard;
  const { nearest: heading, nearestCount: rows } = layout;
  const first = heading + 2;
  draft.heading(heading, LABEL, LAST, `Nearest to liquidation, at most ${rows} positions`);
  draft.put(first - 1, LABEL, [["Position", ...COLUMNS.map(({ title }) => title)]]);
  draft.style(area(first - 1, LABEL), "headerText");
  draft.style(area(first - 1, FIRST, 1, COLUMNS.length - 1), "header");
  draft.style(area(first - 1, LAST), "headerText");
  draft.height(first - 1, 32);
  const key = `IF(${nameOf("Order")}="${ORDERS[0]}",${daysAway(dashboard)},${table.distance})`;
  draft.put(
    first,
    PLACE,
    Array.from({ length: rows }, (_, rank) => {
      const row = first + rank;
      const [place, own] = [inColumn(row, PLACE), inColumn(row, WORKING)];
      const same = `COUNTIF(${fixedCell(first, WORKING)}:${own},${own})`;
      return [
        formula(
          `IF(ISNUMBER(${own}),IFERROR(AGGREGATE(15,6,${table.place}/(${key}=${own}),${same}),""),"")`
        ),
        formula(labelOfPlace(dashboard, row, PLACE)),
        ...rowFormulas(dashboard, row).map((text) => formula(`IF(${place}="","",${text})`)),
      ];
    })
  );
  draft.put(
    first,
    WORKING,
    Array.from({ length: rows }, (_, rank) => [
      formula(`IFERROR(AGGREGATE(15,6,${key},${rank + 1}),"")`),
      ...WORKINGS.map((name) => {
        const typed = `INDEX(${table.column(name)},${inColumn(first + rank, PLACE)})`;
        const text = name === "Side" ? `LOWER(TRIM(${typed}))` : `IF(${typed}="","",${typed})`;
        return formula(`IF(${inColumn(first + rank, PLACE)}="","",${text})`);
      }),
    ])
  );
  draft.style(area(first, PLACE, rows), "index");
  draft.style(area(first, LABEL, rows, LAST), "body");
  draft.style(area(first, LABEL, rows), "words");
  draft.style(area(first, FIRST, rows, COLUMNS.length - 1), "figures");
  draft.style(area(first, LAST, rows), "words");
  draft.put(first - 1, WORKING, [["Key", ...WORKINGS]]);
  draft.style(area(first - 1, WORKING, rows + 1, WORKINGS.length + 1), "subtitle");
  COLUMNS.forEach(({ format }, index) => draft.format(area(first, FIRST + index, rows), format));
  for (const index of [2, 3, 4]) {
    const at = area(first, FIRST + index, rows);
    const cell = cellAt(first, FIRST + index);
    const below = (bound: number) =>
      `AND(ISNUMBER(${cell}),ABS(N(${cell}))<${bound},ABS(N(${cell}))>0)`;
    draft.paintWhere(at, below(0.001), { numberFormat: "0.0000000000" });
    draft.paintWhere(at, below(1), { numberFormat: "0.000000" });
  }
  const days = inColumn(first, FIRST + 1);
  const near = area(first, FIRST, rows, 2);
  const isNearer = (name: string) => `AND(ISNUMBER(${days}),N(${days})<${name})`;
  draft.paintWhere(near, isNearer(nameOf("VeryNearDays")), {
    color: PALETTE.loss,
    fill: PALETTE.lossFill,
    bold: true,
  });
  draft.paintWhere(near, isNearer(nameOf("NearDays")), {
    color: PALETTE.warning,
    fill: PALETTE.warningFill,
    bold: true,
  });
  const above = inColumn(first, FIRST + 5);
  draft.paintWhere(
    area(first, FIRST + 5, rows),
    `AND(ISNUMBER(${above}),ROUND(N(${above}),9)>${nameOf("MaxLeverage")})`,
    { color: PALETTE.loss }
  );
  const broken = inColumn(first, FIRST + 9);
  draft.paintWhere(area(first, FIRST + 9, rows), `AND(ISNUMBER(${broken}),N(${broken})>0)`, {
    color: PALETTE.loss,
    fill: PALETTE.lossFill,
    bold: true,
  });
}
