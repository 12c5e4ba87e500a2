import { RichApiError, type RichApiErrorCode } from "../protocol/RichApiError";

/** Runs an operation of the workbook; what it refuses becomes an error of the given code, with the workbook's words. */
export function refusedAs<R>(code: RichApiErrorCode, run: () => R): R {
  try {
    return run();
  } catch (error) {
    if (error instanceof RichApiError) throw error;
    throw new RichApiError(code, error instanceof Error ? error.message : String(error));
  }
}
