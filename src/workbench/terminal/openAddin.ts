import fs from "node:fs/promises";
import path from "node:path";
import { createHost, type FunctionMetadata, type Workbook } from "../../host";
import { createNodeRealm } from "../../host/node";
import type { IsoMarginLibrary } from "./IsoMarginLibrary";
import type { TerminalContext } from "./TerminalContext";

/** The built add-in at work on an empty workbook. */
export interface OpenAddin {
  readonly workbook: Workbook;
  /** Office.js, as the add-in finds it. */
  readonly excel: Pick<typeof Excel, "run">;
  /** Loads what the pane and the ribbon call. */
  commands(): IsoMarginLibrary;
  dispose(): void;
}

/** Loads Office.js and the add-in's functions in a page without a browser. */
export async function openAddin(
  { addinFolder, officeFolder }: TerminalContext,
  documentName = "Book1.xlsx"
): Promise<OpenAddin> {
  const json = await fs.readFile(path.join(addinFolder, "functions.json"), "utf8");
  const { functions } = JSON.parse(json) as { functions: FunctionMetadata[] };
  const host = createHost({ documentName: () => documentName });
  const realm = createNodeRealm(host.external, { officeDirectory: officeFolder });
  await realm.ready();
  realm.runFile(path.join(addinFolder, "functions.js"));
  host.connection.bindFunctions(functions, realm.window);
  return {
    workbook: host.workbook,
    excel: realm.window.Excel as typeof Excel,
    commands: () => {
      realm.runFile(path.join(addinFolder, "commands.js"));
      return realm.run("IsoMargin", "library.js") as IsoMarginLibrary;
    },
    dispose: () => {
      realm.dispose();
      host.dispose();
    },
  };
}
