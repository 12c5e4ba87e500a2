import type { Readable } from "node:stream";

/** Where a terminal command reads and writes. */
export interface TerminalContext {
  /** Folder of the built add-in: functions.json, functions.js, commands.js. */
  addinFolder: string;
  /** Folder of Office.js: `dist` of @microsoft/office-js. */
  officeFolder: string;
  /** Where relative paths start. */
  folder: string;
  input: Readable;
  /** Writes text to standard output; settles when it may write more. */
  output(text: string): Promise<void>;
  /** Writes text to standard error. */
  error(text: string): void;
}
