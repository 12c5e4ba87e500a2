import { ImportError } from "../importError";
import { MAX_BYTES } from "../limits";
import { refuseBinary } from "./refuseBinary";

/**
 * The text of a file: UTF-8, UTF-16 by its byte-order mark or by its zero bytes, else windows-1252.
 *
 * @throws {ImportError} for archives, workbooks and files above the size cap.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length > MAX_BYTES) throw tooLarge(bytes.length);
  refuseBinary(String.fromCharCode(...bytes.subarray(0, 8)));
  const utf16 = utf16Kind(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes).replace(/[\u0080-\u009F]/g, fromC1);
  }
}

/** What windows-1252 has from 0x80 on; a space stands where it has nothing. */
const WINDOWS_1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** Node 20 decodes windows-1252 as latin-1, with control characters in place of quotes, dashes and the euro. */
function fromC1(control: string): string {
  return WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? " ";
}

/** The error for a source above the size cap. */
export function tooLarge(size: number): ImportError {
  const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);
  return new ImportError(
    "too-large",
    `The file has ${megabytes(size)} MB; at most ${megabytes(MAX_BYTES)} MB are read. ` +
      "Export a shorter period, or only the open positions."
  );
}

function utf16Kind(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, 64);
  const zeros = (parity: number) =>
    sample.filter((byte, i) => i % 2 === parity && byte === 0).length;
  if (sample.length < 4) return undefined;
  if (zeros(1) > sample.length / 4 && zeros(0) === 0) return "utf-16le";
  if (zeros(0) > sample.length / 4 && zeros(1) === 0) return "utf-16be";
  return undefined;
}
