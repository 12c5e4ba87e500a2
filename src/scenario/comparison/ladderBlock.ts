import { NUMBER_FORMATS } from "../format/numberFormats";
import { priceFormat } from "../format/priceFormat";
import { area, fixedAddressOf, fixedCell, inColumn } from "../plan/area";
import { formula } from "../plan/cell";
import { bookArea, bookRange, type BookKey } from "./bookColumns";
import type { Comparison } from "./comparison";
import { bodyRow, FIRST_COLUMN, INDEX_COLUMN, LABEL_COLUMN, LADDER_STEPS } from "./scenarioLayout";

/** What the ladder shows of its position, side by side. */
const SHOWN = [
  { key: "market", title: "Market" },
  { key: "side", title: "Side" },
  { key: "entry", title: "Entry" },
  { key: "price", title: "Price now" },
  { key: "size", title: "Size" },
  { key: "margin", title: "Margin" },
] as const satisfies readonly { key: BookKey; title: string }[];

/** Columns of PARTIALCLOSE that follow its stop. */
const RESULTS = [
  { key: "closed", column: 2, title: "Closed size" },
  { key: "realised", column: 3, title: "Realised P&L" },
  { key: "size", column: 4, title: "Size left" },
  { key: "margin", column: 5, title: "Margin left" },
  { key: "liquidation", column: 6, title: "Liquidation then" },
] as const;

/** Shares of the way from today's price to the liquidation price. */
const WAY = [0.25, 0.5, 0.75, 0.9] as const;
const PART = 1 / LADDER_STEPS;

const NOTE =
  "Each stop closes a part of the position and frees its share of the margin, less the loss; what is left keeps its liquidation price. " +
  "Parts come to at most 100 %; where nothing liquidates the position, the way is the stress move. Fees at the market's base rate.";

/** A ladder of stops for one position: what each of them realises, keeps and leaves. */
export function putLadder(comparison: Comparison): void {
  const { draft, layout, positions, nameOf } = comparison;
  const heading = layout.ladder;
  const choice = heading + 1;
  const titles = heading + 2;
  const shown = heading + 3;
  const stopTitles = heading + 4;
  const firstStop = heading + 5;
  draft.heading(heading, LABEL_COLUMN, layout.width - 1, "Partial liquidation: a ladder of stops");

  draft.write(choice, LABEL_COLUMN, "Position, by its number", "words");
  const input = draft.input(choice, FIRST_COLUMN, [[1]]);
  draft.style(input, "input");
  draft.define(nameOf("LadderPosition"), input);
  const numbers = area(bodyRow(layout.book), INDEX_COLUMN, positions.length);
  draft.validate(
    input,
    { cells: numbers },
    `The number of a position in the first column: 1 to ${positions.length}.`
  );

  const place = nameOf("LadderPosition");
  draft.put(titles, LABEL_COLUMN, [
    ["The position", ...SHOWN.map(({ title }) => title), "Liquidation now"],
  ]);
  draft.style(area(titles, LABEL_COLUMN), "headerText");
  draft.style(area(titles, FIRST_COLUMN, 1, SHOWN.length + 1), "header");
  const own = (key: (typeof SHOWN)[number]["key"]) =>
    fixedCell(shown, FIRST_COLUMN + SHOWN.findIndex((one) => one.key === key));
  const liquidation = fixedCell(shown, FIRST_COLUMN + SHOWN.length);
  const labels = area(bookArea(layout, "market").row, LABEL_COLUMN, positions.length);
  draft.put(shown, LABEL_COLUMN, [
    [
      formula(`INDEX(${fixedAddressOf(labels)},${place})`),
      ...SHOWN.map(({ key }) => formula(`INDEX(${bookRange(layout, key)},${place})`)),
      formula(
        `ISOLIQ(${own("side")},${own("entry")},${own("size")},,${own("market")},${own("margin")})`
      ),
    ],
  ]);
  draft.style(area(shown, LABEL_COLUMN, 1, SHOWN.length + 2), "body");
  draft.style(area(shown, LABEL_COLUMN), "words");
  draft.style(area(shown, FIRST_COLUMN, 1, SHOWN.length + 1), "figures");

  const price = priceFormat(positions[0]?.entry);
  const stopColumn = FIRST_COLUMN + 2;
  draft.put(stopTitles, LABEL_COLUMN, [
    [
      "Stop",
      "Way to liquidation",
      "Part that it closes",
      "Stop price",
      ...RESULTS.map(({ title }) => title),
    ],
  ]);
  draft.style(area(stopTitles, LABEL_COLUMN), "headerText");
  draft.style(area(stopTitles, FIRST_COLUMN, 1, RESULTS.length + 3), "header");
  draft.height(stopTitles, 32);
  draft.put(
    firstStop,
    LABEL_COLUMN,
    WAY.map((_, step) => [`Stop ${step + 1}`])
  );
  draft.input(
    firstStop,
    FIRST_COLUMN,
    WAY.map((way) => [way, PART])
  );
  const stops = fixedAddressOf(area(firstStop, stopColumn, LADDER_STEPS));
  const parts = fixedAddressOf(area(firstStop, FIRST_COLUMN + 1, LADDER_STEPS));
  const call =
    `PARTIALCLOSE(${own("side")},${own("entry")},${own("size")},,${stops},${parts},` +
    `${own("market")},${own("margin")})`;
  const whole = `IF(ISNUMBER(${liquidation}),${liquidation}-${own("price")},IF(${own("side")}="short",1,-1)*${nameOf("StressMove")}*${own("price")})`;
  draft.put(
    firstStop,
    stopColumn,
    WAY.map((_, step) => [
      formula(`${own("price")}+${inColumn(firstStop + step, FIRST_COLUMN)}*(${whole})`),
      // One row below the header that PARTIALCLOSE answers with.
      ...RESULTS.map(({ key, column }) => {
        // One number, and SUM says so: files keep the last value of such a call for programs without the add-in.
        const answer = `SUM(INDEX(${call},${step + 2},${column}))`;
        const sizeLeft = inColumn(firstStop + step, stopColumn + 3);
        return formula(key === "liquidation" ? `IF(${sizeLeft}=0,"closed",${answer})` : answer);
      }),
    ])
  );
  draft.style(area(firstStop, LABEL_COLUMN, LADDER_STEPS, RESULTS.length + 4), "body");
  draft.style(area(firstStop, LABEL_COLUMN, LADDER_STEPS), "words");
  draft.style(area(firstStop, FIRST_COLUMN, LADDER_STEPS, RESULTS.length + 3), "figures");
  const inputs = area(firstStop, FIRST_COLUMN, LADDER_STEPS, 2);
  draft.style(inputs, "input");
  draft.format(inputs, NUMBER_FORMATS.percent);
  draft.validate(
    inputs,
    { from: 0, to: 1 },
    "A share from 0 to 100%. Ways rise from stop to stop; parts come to at most 100% together."
  );
  const figure = (row: number, column: number, rows: number, code: string) =>
    draft.format(area(row, column, rows), code);
  figure(firstStop, stopColumn, LADDER_STEPS, price);
  for (const [index, code] of ["General", NUMBER_FORMATS.signedMoney, "General"].entries()) {
    figure(firstStop, stopColumn + 1 + index, LADDER_STEPS, code);
  }
  figure(firstStop, stopColumn + 4, LADDER_STEPS, "#,##0.00######");
  figure(firstStop, stopColumn + 5, LADDER_STEPS, price);
  figure(shown, FIRST_COLUMN + 2, 1, price);
  figure(shown, FIRST_COLUMN + 3, 1, price);
  figure(shown, FIRST_COLUMN + 5, 1, "#,##0.00######");
  figure(shown, FIRST_COLUMN + SHOWN.length, 1, price);
  draft.write(firstStop + LADDER_STEPS, LABEL_COLUMN, NOTE, "note");
}
