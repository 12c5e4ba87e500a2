type CustomProperties = Record<string, string | number | boolean | Date>;

/** What add-ins keep in the document stands among its properties, one each, under names that begin so. */
const PREFIX = "Office setting: ";

/** The settings of a workbook as properties of the file. */
export function settingsInFile(settings: ReadonlyMap<string, unknown>): CustomProperties {
  return Object.fromEntries(
    [...settings].map(([key, value]) => [PREFIX + key, JSON.stringify(value) ?? "null"])
  );
}

/** The settings among the properties of a file; what is not one is left out. */
export function readSettings(properties: CustomProperties = {}): [string, unknown][] {
  return Object.entries(properties).flatMap(([name, text]): [string, unknown][] => {
    if (!name.startsWith(PREFIX) || typeof text !== "string") return [];
    try {
      return [[name.slice(PREFIX.length), JSON.parse(text)]];
    } catch {
      return [];
    }
  });
}
