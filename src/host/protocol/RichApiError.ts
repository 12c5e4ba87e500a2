/** Error codes that Excel reports through OfficeExtension.Error (Excel.ErrorCodes and OfficeExtension.ErrorCodes). */
export type RichApiErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "Conflict"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidBinding"
  | "InvalidObjectPath"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "PropertyNotLoaded"
  | "RequestAborted"
  | "RequestPayloadSizeLimitExceeded"
  | "UnsupportedOperation";

const MESSAGES: Partial<Record<RichApiErrorCode, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
};

const HTTP_STATUS: Partial<Record<RichApiErrorCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  InvalidObjectPath: 404,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  RequestPayloadSizeLimitExceeded: 413,
};

/** An error that the add-in receives as OfficeExtension.Error, with Excel's code and, by default, Excel's text. */
export class RichApiError extends Error {
  readonly httpStatusCode: number;

  constructor(
    readonly code: RichApiErrorCode,
    message?: string,
    /** The member at fault as the add-in spells it, "Range.values"; filled in by the batch processor when left out. */
    readonly location?: string
  ) {
    super(message ?? MESSAGES[code] ?? code);
    this.name = "RichApiError";
    this.httpStatusCode = HTTP_STATUS[code] ?? 400;
  }
}
