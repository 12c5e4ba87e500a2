import type { FunctionFacts } from "./functionFacts";
import type { OfficeFacts } from "./officeFacts";
import type { RecordedError } from "./recordedError";

/** What the Health tab needs from outside. */
export interface HealthServices {
  functionFacts(): Promise<FunctionFacts>;
  officeFacts(): OfficeFacts;
  lastError(): RecordedError | undefined;
  /** False where the clipboard is not the pane's to write. */
  copyText(text: string): Promise<boolean>;
}
