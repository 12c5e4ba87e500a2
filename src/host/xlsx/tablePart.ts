import { formatAddress } from "../model/address";
import { tableBody, type Table, type TableColumn } from "../model/table";
import type { Spelling } from "./Spelling";
import { escapeXml, XML_DECLARATION } from "./xml";

/** A column name in the file: line breaks are escaped, as in Excel's own files. */
function columnName(name: string): string {
  return escapeXml(name).replace(/\r?\n/g, "_x000a_").replace(/\r/g, "_x000d_");
}

function column(
  table: Table,
  { name, formula, total }: TableColumn,
  index: number,
  spelling: Spelling
): string {
  const attributes = [`id="${index + 1}"`, `name="${columnName(name)}"`];
  const children: string[] = [];
  if (formula) {
    const isArray = spelling.isArray(formula) ? ' array="1"' : "";
    const spelled = escapeXml(spelling.inFile(formula, table.name));
    children.push(`<calculatedColumnFormula${isArray}>${spelled}</calculatedColumnFormula>`);
  }
  if (table.showTotals && total?.startsWith("=")) {
    attributes.push('totalsRowFunction="custom"');
    const spelled = escapeXml(spelling.inFile(total, table.name));
    children.push(`<totalsRowFormula>${spelled}</totalsRowFormula>`);
  } else if (table.showTotals && total) attributes.push(`totalsRowLabel="${escapeXml(total)}"`);
  return `<tableColumn ${attributes.join(" ")}>${children.join("")}</tableColumn>`;
}

/** The filter buttons, and the texts that each filter shows. */
function autoFilter({ columns, filters = {} }: Table, ref: string): string {
  const criteria = columns.map(({ id }, index) => {
    const texts = filters[id];
    if (!texts) return "";
    const listed = texts.filter((text) => text !== "");
    const items = listed.map((text) => `<filter val="${escapeXml(text)}"/>`).join("");
    const blank = listed.length < texts.length ? ' blank="1"' : "";
    return `<filterColumn colId="${index}"><filters${blank}>${items}</filters></filterColumn>`;
  });
  const list = criteria.join("");
  return list === ""
    ? `<autoFilter ref="${ref}"/>`
    : `<autoFilter ref="${ref}">${list}</autoFilter>`;
}

const flag = (value: boolean) => (value ? 1 : 0);

/**
 * The part of a table. Written whole, because `hucre` has no calculated columns (new rows would stay empty in Excel), no
 * hidden header row and no highlighted columns.
 */
export function tablePart(table: Table, id: number, spelling: Spelling): string {
  const { area, showHeaders, showTotals, showFilterButton, style } = table;
  const body = tableBody(table);
  const ref = formatAddress({ ...area, rows: area.rows + (body.rows === 0 ? 1 : 0) });
  const filtered = formatAddress({
    ...area,
    rows: area.rows - (showTotals ? 1 : 0) + (body.rows === 0 ? 1 : 0),
  });
  const columns = table.columns.map((one, index) => column(table, one, index, spelling)).join("");
  const styleName = style ? `name="${escapeXml(style)}" ` : "";
  return (
    `${XML_DECLARATION}<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" ` +
    `name="${escapeXml(table.name)}" displayName="${escapeXml(table.name)}" ref="${ref}"` +
    (showHeaders ? "" : ' headerRowCount="0"') +
    (showTotals ? ' totalsRowCount="1">' : ' totalsRowShown="0">') +
    (showHeaders && showFilterButton ? autoFilter(table, filtered) : "") +
    `<tableColumns count="${table.columns.length}">${columns}</tableColumns>` +
    `<tableStyleInfo ${styleName}showFirstColumn="${flag(table.highlightFirstColumn)}" ` +
    `showLastColumn="${flag(table.highlightLastColumn)}" showRowStripes="${flag(table.showBandedRows)}" ` +
    `showColumnStripes="${flag(table.showBandedColumns)}"/></table>`
  );
}
