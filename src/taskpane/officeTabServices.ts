import { insertFormula } from "../sheets/write/insertFormula";
import { readReference } from "./reference/readReference";
import { copyText } from "./health/copyText";
import { functionFacts } from "./health/functionFacts";
import { lastError } from "./health/lastError";
import { officeFacts } from "./health/officeFacts";
import { recordingErrors } from "./health/recordingErrors";
import type { PaneServices } from "./services";

/** What the tabs beside the import need in a real workbook. */
export const officeTabServices: Pick<PaneServices, "functions" | "health"> = {
  functions: recordingErrors({ readReference, insertFormula }),
  health: { functionFacts, officeFacts, lastError, copyText },
};
