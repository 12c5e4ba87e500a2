import { PaneError } from "./explainError";
import { strings } from "./strings";

/** Text of a file in `samples/` beside the pane's page. */
export async function fetchSample(fileName: string): Promise<string> {
  const missing = () =>
    new PaneError(strings.failure.sampleMissing(fileName), strings.failure.sampleMissingAdvice);
  let response: Response;
  try {
    response = await fetch(`samples/${encodeURIComponent(fileName)}`);
  } catch {
    throw missing();
  }
  if (!response.ok) throw missing();
  return response.text();
}
