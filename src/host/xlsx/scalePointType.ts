import type { ScalePoint } from "../model/conditionalFormat";

type NamedType = Exclude<ScalePoint["type"], "Automatic">;

/** What a file calls the stops of colour scales and the ends of data bars. */
const IN_FILE: Record<NamedType, string> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
};

const OF_FILE = new Map((Object.keys(IN_FILE) as NamedType[]).map((type) => [IN_FILE[type], type]));

/** The file's word for a type of point; `automatic` is the one for an automatic point in its place. */
export function scalePointTypeInFile(type: ScalePoint["type"], automatic: string): string {
  return type === "Automatic" ? automatic : IN_FILE[type];
}

/** The type that a file's word stands for; undefined for automatic ones and words that are not known. */
export function scalePointTypeOfFile(word: string | undefined): NamedType | undefined {
  return OF_FILE.get(word ?? "");
}
