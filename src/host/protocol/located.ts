import { RichApiError } from "./RichApiError";

/** Runs a member and names it in an error that does not say where it comes from. */
export function located<R>(location: string, run: () => R): R {
  try {
    return run();
  } catch (error) {
    if (error instanceof RichApiError && error.location === undefined) {
      throw new RichApiError(error.code, error.message, location);
    }
    throw error;
  }
}
