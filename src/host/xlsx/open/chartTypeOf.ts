import type { XmlElement } from "./XmlElement";

const STACKS: Record<string, string> = { stacked: "Stacked", percentStacked: "Stacked100" };

/** Excel's name for the type of a chart's element; undefined for kinds that are not drawn here. */
export function chartTypeOf(kind: XmlElement): string | undefined {
  const stack = STACKS[kind.find("grouping")?.attribute("val") ?? ""] ?? "";
  switch (kind.name) {
    case "barChart": {
      const direction = kind.find("barDir")?.attribute("val") === "bar" ? "Bar" : "Column";
      return direction + (stack || "Clustered");
    }
    case "lineChart":
      return (hasMarkers(kind) ? "LineMarkers" : "Line") + stack;
    case "areaChart":
      return `Area${stack}`;
    case "pieChart":
      return "Pie";
    case "doughnutChart":
      return "Doughnut";
    case "scatterChart":
      return scatterType(kind);
    default:
      return undefined;
  }
}

function scatterType(kind: XmlElement): string {
  const joined = kind.all("ser").some((series) => !series.find("spPr", "ln", "noFill"));
  if (!joined) return "XYScatter";
  const smooth = kind.all("ser").some((series) => series.find("smooth")?.flag("val", true));
  return `XYScatter${smooth ? "Smooth" : "Lines"}${hasMarkers(kind) ? "" : "NoMarkers"}`;
}

function hasMarkers(kind: XmlElement): boolean {
  return kind
    .all("ser")
    .some((series) => (series.find("marker", "symbol")?.attribute("val") ?? "none") !== "none");
}
