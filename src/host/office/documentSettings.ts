/** How Office.js reads and writes `Office.context.document.settings` in desktop Excel: keys with values as JSON text. */
export interface SettingsAccess {
  Read(keys: string[], values: string[]): void;
  Write(keys: string[], values: string[]): void;
}

/**
 * Gives Office.js the settings of a workbook. `changed` is called after a write. The values are the same that
 * `workbook.settings` of the Excel API shows.
 */
export function settingsAccess(
  settings: Map<string, unknown>,
  changed: () => void
): SettingsAccess {
  return {
    Read(keys, values) {
      for (const [key, value] of settings) {
        keys.push(key);
        values.push(JSON.stringify(value));
      }
    },
    Write(keys, values) {
      settings.clear();
      for (const [index, key] of keys.entries()) {
        settings.set(key, JSON.parse(values[index] ?? "null"));
      }
      changed();
    },
  };
}
