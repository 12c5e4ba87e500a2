import { formatAddress } from "../model/address";
import type { ConditionalFormat, ConditionalRule, ScalePoint } from "../model/conditionalFormat";
import { colorInFile } from "./cellStyle";
import { scalePointTypeInFile } from "./scalePointType";
import type { Spelling } from "./Spelling";
import { escapeXml } from "./xml";

type DataBar = Extract<ConditionalRule, { type: "DataBar" }>;

const NAMESPACE = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const RULES_EXTENSION = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
const RULE_EXTENSION = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";

function end(point: ScalePoint, automatic: string, spelling: Spelling): string {
  const type = scalePointTypeInFile(point.type, automatic);
  if (/^(min|max|autoM..)$/.test(type)) return `<x14:cfvo type="${type}"/>`;
  const formula = escapeXml(spelling.operand(point.formula ?? "0"));
  return `<x14:cfvo type="${type}"><xm:f>${formula}</xm:f></x14:cfvo>`;
}

function extension(
  format: ConditionalFormat,
  rule: DataBar,
  id: string,
  spelling: Spelling
): string {
  const negative = `FF${colorInFile(rule.negativeColor ?? "#FF0000")}`;
  return (
    '<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
    `<x14:cfRule type="dataBar" id="${id}"><x14:dataBar minLength="0" maxLength="100" gradient="0"` +
    `${rule.showValue ? "" : ' showValue="0"'}>` +
    end(rule.minimum, "autoMin", spelling) +
    end(rule.maximum, "autoMax", spelling) +
    `<x14:negativeFillColor rgb="${negative}"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule>` +
    `<xm:sqref>${formatAddress(format.area)}</xm:sqref></x14:conditionalFormatting>`
  );
}

/**
 * Completes data bars: `hucre` writes them as Excel 2007 knew them, where the smallest value, even a negative one, is a
 * short bar. Bars to the left of an axis need the extension of 2010.
 * @param formats the conditional formats of the sheet with the priorities they were written with, and an id for each, unique in the workbook
 */
export function completeDataBars(
  xml: string,
  formats: { format: ConditionalFormat; priority: number; id: string }[],
  spelling: Spelling
): string {
  const extensions: string[] = [];
  let result = xml;
  for (const { format, priority, id } of formats) {
    const { rule } = format;
    if (rule.type !== "DataBar") continue;
    extensions.push(extension(format, rule, id, spelling));
    const link = `<extLst><ext xmlns:x14="${NAMESPACE}" uri="${RULE_EXTENSION}"><x14:id>${id}</x14:id></ext></extLst>`;
    const pattern = new RegExp(
      `(<cfRule type="dataBar" priority="${priority}"[^>]*>)(.*?)</cfRule>`,
      "s"
    );
    result = result.replace(pattern, (_, open: string, inside: string) => {
      const bar = rule.showValue ? inside : inside.replace("<dataBar>", '<dataBar showValue="0">');
      return `${open}${bar}${link}</cfRule>`;
    });
  }
  if (!extensions.length) return result;
  const list =
    `<extLst><ext xmlns:x14="${NAMESPACE}" uri="${RULES_EXTENSION}"><x14:conditionalFormattings>` +
    `${extensions.join("")}</x14:conditionalFormattings></ext></extLst>`;
  return result.replace("</worksheet>", () => `${list}</worksheet>`);
}
