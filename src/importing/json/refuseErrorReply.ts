import { ImportError } from "../importError";
import { quoteText } from "../text/quoteText";
import { hasKeys, own, ownText, type JsonObject } from "./jsonValue";

const SUCCESS_CODE = /^(?:0+|200(?:000)?)$/;

const ADVICE: Record<string, string> = {
  "-2015": "The key, its permissions or its allowed IP address were refused.",
  "-2014": "The format of the API key was refused.",
  "-1021": "The clock of the computer that asked was too far off.",
  "-1022": "The signature of the request was refused.",
  "10003": "The API key was refused.",
  "10004": "The signature of the request was refused.",
  "10006": "Too many requests were sent.",
};

/**
 * Shows the error reply of a venue as that, instead of looking for positions in it:
 * `{"code":-2015,"msg":...}`, `{"retCode":10003,"retMsg":...}`, `{"success":false,"error":...}`.
 */
export function refuseErrorReply(object: JsonObject): void {
  const code = ownText(object, "retCode") ?? ownText(object, "ret_code") ?? ownText(object, "code");
  const text =
    ownText(object, "retMsg") ??
    ownText(object, "ret_msg") ??
    ownText(object, "msg") ??
    ownText(object, "error");
  const refused = code !== undefined && !SUCCESS_CODE.test(code);
  const failed = own(object, "success") === false || refused;
  const isReply = text !== undefined || hasKeys(object, "retCode") || hasKeys(object, "ret_code");
  if (!failed || !isReply) return;
  const advice = code === undefined ? undefined : ADVICE[code];
  throw new ImportError(
    "venue-error",
    [
      `The exchange answered with an error${code === undefined ? "" : ` (code ${quoteText(code)})`}` +
        `${text ? `: ${quoteText(text)}` : ""}.`,
      advice ?? "",
      "No positions are in this reply. Ask the exchange again, and paste what it answers then.",
    ]
      .filter(Boolean)
      .join(" ")
  );
}
