import { element } from "../elements";
import { showNotice } from "../notice";
import type { SavingState } from "./Autosave";

const TEXTS: Record<SavingState["kind"], [text: string, title: string]> = {
  saved: ["Saved in this browser", "The workbook is still here when you reload the page."],
  saving: ["Saving …", "The workbook is still here when you reload the page."],
  failed: [
    "Not saved in this browser",
    "The browser did not keep the workbook. Save it as a file.",
  ],
  elsewhere: [
    "Not saved: open in another tab",
    "Another tab of this browser keeps its workbook, so changes made here are lost when this tab is closed. “Save here instead” keeps this workbook in place of that one.",
  ],
  overtaken: [
    "Not saved: another tab saved a newer workbook",
    "Reload the page to see the newer workbook. “Save here instead” keeps the one shown here in its place.",
  ],
};

/** Says in the top bar how saving stands, and offers to take it over from another tab. */
export function showSavingStatus(state: SavingState): void {
  const [text, title] = TEXTS[state.kind];
  const isElsewhere = state.kind === "elsewhere" || state.kind === "overtaken";
  const saving = element("saving");
  saving.classList.toggle("problem", isElsewhere || state.kind === "failed");
  if (saving.textContent !== text) {
    saving.textContent = text;
    if (isElsewhere) showNotice(`${text}. ${title}`, "problem");
  }
  saving.title = state.kind === "failed" ? `${title} (${state.why})` : title;
  const takeOver = element("save-here");
  takeOver.hidden = !isElsewhere;
  takeOver.title = title;
}
