import {
  addressOf,
  area,
  PROPOSAL_COLUMNS,
  STYLES,
  type PositionColumnName,
  type ProposalColumn,
} from "../../scenario";
import { applyStyle } from "../write/writeStyles";
import { columnPoints } from "../write/writePage";
import type { TableState } from "../update/tableState";

/** The column that each proposal would replace. */
const PROPOSAL_OF: Record<ProposalColumn, PositionColumnName> = {
  "Proposed margin": "Margin",
  "Proposed leverage": "Leverage",
  "Proposed stop": "Stop",
  "Proposed size": "Size",
};

const WIDTH = 14;

/** Proposal columns that a table has. */
export function proposalsIn(header: readonly string[]): ProposalColumn[] {
  return PROPOSAL_COLUMNS.filter((name) => header.includes(name));
}

/** Gives appended columns the looks of a proposal, and the number formats of what they propose for. */
export async function dressColumns(
  context: Excel.RequestContext,
  { id, place, header, rows }: TableState,
  columns: readonly ProposalColumn[]
): Promise<void> {
  if (!columns.length) return;
  const sheet = context.workbook.tables.getItem(id).worksheet;
  const body = (name: string) =>
    sheet.getRange(
      addressOf(area(place.row + 1, place.column + header.indexOf(name), rows.length))
    );
  const sources = columns.map((name) => body(PROPOSAL_OF[name]).load("numberFormat"));
  await context.sync();
  columns.forEach((name, index) => {
    const column = place.column + header.indexOf(name);
    const head = sheet.getRange(addressOf(area(place.row, column)));
    applyStyle(head, STYLES.header, 1);
    head.format.columnWidth = columnPoints(WIDTH);
    const cells = body(name);
    cells.numberFormat = sources[index]?.numberFormat ?? [];
    for (const style of ["proposal", "body"] as const) {
      applyStyle(cells, STYLES[style], rows.length);
    }
  });
}
