/** Name of the event by which ribbon commands tell the pane of a failure. */
export const PROBLEM_EVENT = "isomargin:problem";

/** What went wrong, in words for a person. */
export interface Problem {
  readonly message: string;
}

/** Listens for failures of ribbon commands; returns how to stop. A listener counts as having shown it. */
export function onProblem(listener: (problem: Problem) => void): () => void {
  const handle = (event: Event) => {
    event.preventDefault();
    listener((event as CustomEvent<Problem>).detail);
  };
  window.addEventListener(PROBLEM_EVENT, handle);
  return () => window.removeEventListener(PROBLEM_EVENT, handle);
}

/** Tells the pane; true where somebody listened. */
function toldPane(problem: Problem): boolean {
  if (typeof window === "undefined" || typeof window.dispatchEvent !== "function") return false;
  const event = new CustomEvent(PROBLEM_EVENT, { detail: problem, cancelable: true });
  return !window.dispatchEvent(event);
}

/** Says it on a sheet of its own: the last place where nobody can miss it. */
async function writeProblem({ message }: Problem): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange("A1:A2").formulas = [["'IsoMargin could not do this"], [`'${message}`]];
    sheet.getRange("A1").format.font.bold = true;
    sheet.activate();
    await context.sync();
  });
}

/** Shows a failure of a ribbon command in the pane, or, where no pane listens, on a new sheet. */
export async function showProblem(error: unknown): Promise<void> {
  const problem = { message: error instanceof Error ? error.message : String(error) };
  await Office.addin?.showAsTaskpane?.().catch(() => undefined);
  if (!toldPane(problem)) await writeProblem(problem);
}
