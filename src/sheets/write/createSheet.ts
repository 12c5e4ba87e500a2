import type { SheetPlan } from "../../scenario";
import { explainOfficeError } from "../explainOfficeError";
import { SheetsError } from "../SheetsError";
import { requireGoing, type Stop } from "./cancel";
import { intoRequests } from "./operation";
import { planOperations } from "./planOperations";
import { removeWhatWasAdded } from "./removeWhatWasAdded";
import { setUpPaper } from "./setUpPaper";
import { readWorkbookState, type WorkbookState } from "./workbookState";

/** Told before each request: what is done now, and which part of the whole is behind. */
export type WriteProgress = (step: string, fraction: number) => void;

const PROTECTED =
  "The structure of the workbook is protected, so no sheet can be added. Choose Review > Protect Workbook to lift it, then try again.";

async function fillSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  progress: WriteProgress,
  stop: Stop | undefined
): Promise<void> {
  const requests = intoRequests(planOperations(context, plan));
  for (const [index, operations] of requests.entries()) {
    requireGoing(stop);
    progress(operations[0]?.step ?? "Writing", 0.15 + (0.8 * index) / requests.length);
    context.application.suspendApiCalculationUntilNextSync();
    for (const operation of operations) operation.queue(sheet);
    if (index === requests.length - 1) {
      sheet.activate();
      sheet.getRange("A1").select();
    }
    // Each request has to stay under the limit of Excel on the web.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
}

/** What has to be taken back where a later request fails. */
interface Undo {
  readonly before: WorkbookState;
  readonly plan: SheetPlan;
  /** False until the request that adds the sheet has been answered. */
  sheetAdded: boolean;
}

async function takeBack({ before, plan, sheetAdded }: Undo, failure: SheetsError): Promise<void> {
  // The sheet of that name is somebody else's: made between our look and our request.
  if (!sheetAdded && failure.reason === "nameTaken") return;
  try {
    await removeWhatWasAdded(before, plan);
  } catch (error) {
    throw new SheetsError(
      "failed",
      `${failure.message} The unfinished sheet "${plan.name}" could not be removed: delete it by hand.`,
      { cause: error }
    );
  }
}

/** What else there is to do while a sheet is added. */
export interface Finishing {
  readonly stop?: Stop;
  /** Done last, and part of all or nothing: it takes back its own where it fails. */
  readonly finish?: (before: WorkbookState) => Promise<void>;
}

/**
 * Adds a sheet to the workbook, all or nothing: where any request fails, the workbook is as it was.
 * `build` makes the plan once it is known what the workbook holds.
 * @throws SheetsError in words for a person
 */
export async function createSheet(
  task: string,
  build: (state: WorkbookState) => SheetPlan,
  progress: WriteProgress = () => undefined,
  { stop, finish }: Finishing = {}
): Promise<SheetPlan> {
  let undo: Undo | undefined;
  try {
    return await Excel.run(async (context) => {
      progress("Looking at the workbook", 0);
      const before = await readWorkbookState(context);
      if (before.structureProtected) throw new SheetsError("protected", PROTECTED);
      const plan = build(before);
      undo = { before, plan, sheetAdded: false };

      progress("Adding the sheet", 0.1);
      const sheet = context.workbook.worksheets.add(plan.name);
      // Alone in its request, so that it is known whether the sheet is ours.
      await context.sync();
      undo.sheetAdded = true;

      await fillSheet(context, sheet, plan, progress, stop);
      requireGoing(stop);
      await setUpPaper(context, sheet, plan);
      await finish?.(before);
      progress("Done", 1);
      return plan;
    });
  } catch (error) {
    const failure = explainOfficeError(error, task);
    if (undo) await takeBack(undo, failure);
    throw failure;
  }
}
