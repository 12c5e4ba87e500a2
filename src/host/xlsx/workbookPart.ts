import type { DefinedName } from "../model/definedName";
import { escapeXml } from "./xml";

/** Calculation engine of Excel 2019 and 365. A file of an older or unknown engine is calculated when it is opened. */
const CALCULATION_ENGINE = 191029;

/**
 * Takes out the order to calculate everything on opening, which `hucre` always writes: an Excel without the add-in would
 * replace the results of its functions by #NAME?.
 */
export function keepCachedValues(xml: string): string {
  return xml.replace(/<calcPr[^>]*\/>/, `<calcPr calcId="${CALCULATION_ENGINE}"/>`);
}

/** Hides the names that are not shown in Excel's list; `hucre` shows all. */
export function hideNames(xml: string, names: DefinedName[]): string {
  return names
    .filter((name) => !name.visible)
    .reduce((result, { name }) => {
      const attribute = `<definedName name="${escapeXml(name)}"`;
      return result.replaceAll(attribute, `${attribute} hidden="1"`);
    }, xml);
}

/** States the program as other writers of such files do: LibreOffice trusts the texts that formulas gave only from it. */
export function stateApplication(xml: string): string {
  return xml.replace(
    /<Application>[^<]*<\/Application>/,
    "<Application>Microsoft Excel</Application>"
  );
}
