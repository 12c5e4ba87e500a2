import type { Parts } from "../zip";
import { parseXml } from "./parseXml";
import type { XmlElement } from "./XmlElement";

/** Finds the parts of a package by how they refer to each other. */
export class PackageReader {
  constructor(private readonly parts: Parts) {}

  text(path: string): string | undefined {
    const content = this.parts.get(path);
    return content && new TextDecoder().decode(content);
  }

  xml(path: string): XmlElement | undefined {
    const text = this.text(path);
    return text === undefined ? undefined : parseXml(text);
  }

  /** Paths of the parts that a part refers to, by relation id; only those of one kind, such as "table". */
  related(path: string, kind?: string): Map<string, string> {
    const slash = path.lastIndexOf("/") + 1;
    const folder = path.slice(0, slash);
    const relations = this.xml(`${folder}_rels/${path.slice(slash)}.rels`);
    const found = new Map<string, string>();
    for (const relation of relations?.all("Relationship") ?? []) {
      const type = relation.attribute("Type") ?? "";
      const target = relation.attribute("Target") ?? "";
      if (relation.attribute("TargetMode") === "External") continue;
      if (kind !== undefined && !type.endsWith(`/${kind}`)) continue;
      found.set(relation.attribute("Id") ?? "", resolved(folder, target));
    }
    return found;
  }
}

/** "xl/worksheets/" and "../tables/table1.xml" → "xl/tables/table1.xml" */
function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
