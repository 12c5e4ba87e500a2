import { formatAddress } from "../../model/address";
import type { ConditionalFormat, ScalePoint } from "../../model/conditionalFormat";
import { scalePointTypeOfFile } from "../scalePointType";
import { parseXml } from "./parseXml";
import type { XmlElement } from "./XmlElement";

/** Gives data bars what the file says about them in the extension of 2010: negative bars, ends, hidden values. */
export function completeDataBars(worksheet: string, formats: readonly ConditionalFormat[]): void {
  const start = worksheet.lastIndexOf("<extLst", worksheet.length);
  if (start < 0 || !worksheet.includes("dataBar", start)) return;
  const list = parseXml(`<list>${worksheet.slice(start, worksheet.lastIndexOf("</worksheet>"))}</list>`); // prettier-ignore
  for (const block of list.descendants("conditionalFormatting")) {
    const bar = block.find("cfRule", "dataBar");
    const range = block.find("sqref")?.text.trim();
    const format = formats.find(
      ({ area, rule }) => rule.type === "DataBar" && formatAddress(area) === range
    );
    if (!bar || format?.rule.type !== "DataBar") continue;
    const [minimum, maximum] = bar.all("cfvo").map(point);
    const negative = bar.find("negativeFillColor")?.attribute("rgb");
    Object.assign(format.rule, {
      ...(minimum ? { minimum } : {}),
      ...(maximum ? { maximum } : {}),
      ...(negative ? { negativeColor: `#${negative.slice(-6).toUpperCase()}` } : {}),
      showValue: bar.flag("showValue", true),
    });
  }
}

function point(cfvo: XmlElement): ScalePoint {
  const type = scalePointTypeOfFile(cfvo.attribute("type")) ?? "Automatic";
  const text = cfvo.find("f")?.text;
  if (text === undefined) return { type };
  return { type, formula: Number.isFinite(Number(text)) ? text : `=${text}` };
}
