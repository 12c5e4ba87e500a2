import { ERROR_MARK } from "./cellInFile";
import type { ColumnRun } from "./columnFormats";
import { widthInFile } from "./units";

/** Gives results that are errors their type: `hucre` writes every text result as a text. */
export function markErrors(xml: string): string {
  if (!xml.includes(ERROR_MARK)) return xml;
  const pattern = new RegExp(` t="str">((?:(?!</c>).)*?)<v>${ERROR_MARK}([^<]*)</v>`, "gs");
  return xml.replace(pattern, ' t="e">$1<v>$2</v>');
}

/** Style number of a cell that has been written. */
function styleOf(xml: string, address: string): string | undefined {
  return new RegExp(`<c r="${address}"[^>]*? s="(\\d+)"`).exec(xml)?.[1];
}

/**
 * Writes the columns of a sheet: `hucre` writes one element a column and leaves their formats out.
 * @param formatSamples for a run's first column, a cell that has the format of the whole run
 */
export function writeColumns(
  xml: string,
  runs: ColumnRun[],
  standardWidth: number,
  formatSamples: Map<number, string>
): string {
  const columns = runs.map(({ first, last, width, hidden, format }) => {
    const sample = formatSamples.get(first);
    const style = format && sample ? styleOf(xml, sample) : undefined;
    return (
      `<col min="${first + 1}" max="${last + 1}" width="${widthInFile(width ?? standardWidth)}"` +
      (style ? ` style="${style}"` : "") +
      (hidden ? ' hidden="1"' : "") +
      (width === undefined ? "" : ' customWidth="1"') +
      "/>"
    );
  });
  if (!columns.length) return xml;
  return xml.replace("<sheetData", () => `<cols>${columns.join("")}</cols><sheetData`);
}

/** Sets the sizes that rows and columns without one of their own have; `hucre` knows Excel's defaults only. */
export function writeStandardSizes(
  xml: string,
  standardWidth: number,
  standardHeight: number
): string {
  const width = standardWidth === 48 ? "" : ` defaultColWidth="${widthInFile(standardWidth)}"`;
  const height = standardHeight === 15 ? "" : ' customHeight="1"';
  return xml.replace(
    /<sheetFormatPr[^>]*\/>/,
    `<sheetFormatPr${width} defaultRowHeight="${standardHeight}"${height}/>`
  );
}

/** Marks the sheet that is shown; without it Excel for the web opens the first one. */
export function selectTab(xml: string): string {
  return xml.replace("<sheetView ", '<sheetView tabSelected="1" ');
}
