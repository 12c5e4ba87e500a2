import { addressOf, area } from "../../scenario";
import type { Operation } from "../write/operation";
import { runsOf } from "./runs";

/** What an update changes in the look of cells. */
export type FontLook = "italic" | "strikethrough";

/** Cells by column and row of the sheet. */
export class FontLooks {
  private readonly columns = new Map<string, Map<number, boolean>>();

  set(look: FontLook, row: number, column: number, isOn: boolean): void {
    const key = `${look} ${column}`;
    const rows = this.columns.get(key) ?? new Map<number, boolean>();
    this.columns.set(key, rows.set(row, isOn));
  }

  each(visit: (look: FontLook, row: number, column: number, isOn: boolean) => void): void {
    for (const [key, rows] of this.columns) {
      const [look, column] = key.split(" ");
      for (const [row, isOn] of rows) visit(look as FontLook, row, Number(column), isOn);
    }
  }

  /** Writes them; `shift` rows further down, where the table has moved since. */
  operations(shift = 0): Operation[] {
    return [...this.columns].flatMap(([key, rows]) => {
      const [look, column] = key.split(" ") as [FontLook, string];
      return runsOf(rows).map(({ start, length, value }) => ({
        bytes: 500,
        step: "Formatting",
        queue(sheet: Excel.Worksheet) {
          const { font } = sheet.getRange(
            addressOf(area(start + shift, Number(column), length))
          ).format;
          font[look] = value;
        },
      }));
    });
  }
}

/** Cells asked in one request: each takes about half a kilobyte of it. */
const MOST_CELLS = 2000;

/** How the cells look now that these looks would change. */
export async function presentLooks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  looks: FontLooks
): Promise<FontLooks> {
  const asked: { look: FontLook; row: number; column: number }[] = [];
  looks.each((look, row, column) => asked.push({ look, row, column }));
  const present = new FontLooks();
  for (let start = 0; start < asked.length; start += MOST_CELLS) {
    const part = asked.slice(start, start + MOST_CELLS).map((cell) => {
      const { font } = sheet.getRange(addressOf(area(cell.row, cell.column))).format;
      return { ...cell, font: font.load(cell.look) };
    });
    // All of them together do not fit into one request.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { look, row, column, font } of part) present.set(look, row, column, font[look]);
  }
  return present;
}
