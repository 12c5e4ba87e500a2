import { readZip, type Parts } from "../zip";
import { NotAWorkbook } from "./NotAWorkbook";

/** What is opened at most. */
export interface OpenLimits {
  /** Bytes of the file, and of its contents once it is unpacked. */
  file: number;
  contents: number;
  parts: number;
  /** Cells of all sheets; more would take the page with them. */
  cells: number;
}

export const OPEN_LIMITS: OpenLimits = {
  file: 50_000_000,
  contents: 500_000_000,
  parts: 5000,
  cells: 1_500_000,
};

const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** The parts of an .xlsx package; throws with the reason where the bytes are something else or too much. */
export async function packageParts(bytes: Uint8Array, limits = OPEN_LIMITS): Promise<Parts> {
  if (bytes.length > limits.file) {
    throw new NotAWorkbook(
      `it has ${megabytes(bytes.length)}; at most ${megabytes(limits.file)} are opened here`
    );
  }
  if (OLE.every((byte, index) => bytes[index] === byte)) {
    throw new NotAWorkbook("it is an .xls file or has a password: save it as .xlsx without one");
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new NotAWorkbook("it is not an Excel workbook (.xlsx)");
  }
  const parts = await unpacked(bytes, limits);
  if (parts.has("xl/workbook.bin")) throw new NotAWorkbook("it is an .xlsb file: save it as .xlsx");
  if (parts.has("xl/vbaProject.bin")) {
    throw new NotAWorkbook("it holds macros (.xlsm), which do not run here: save it as .xlsx");
  }
  if (!parts.has("xl/workbook.xml")) {
    throw new NotAWorkbook("it is a zip file, but there is no Excel workbook in it");
  }
  checkXml(parts, limits.cells);
  return parts;
}

async function unpacked(bytes: Uint8Array, limits: OpenLimits): Promise<Parts> {
  try {
    return await readZip(bytes, { bytes: limits.contents, parts: limits.parts });
  } catch (error) {
    throw new NotAWorkbook(`it could not be unpacked: ${(error as Error).message}`);
  }
}

/** Entities that multiply, and more cells than can be held, are refused before anything is read. */
function checkXml(parts: Parts, mostCells: number): void {
  let cells = 0;
  for (const [path, content] of parts) {
    if (!/\.(xml|rels)$/i.test(path)) continue;
    const start = new TextDecoder().decode(content.subarray(0, 4096));
    if (/<!DOCTYPE|<!ENTITY/i.test(start)) {
      throw new NotAWorkbook("it declares XML entities, as no Excel workbook does");
    }
    if (/^xl\/worksheets\/[^/]+$/.test(path)) cells += countCells(content);
  }
  if (cells > mostCells) {
    throw new NotAWorkbook(`it has ${cells} cells; at most ${mostCells} are opened here`);
  }
}

/** How often "<c " or "<c>" stands in the bytes. */
function countCells(content: Uint8Array): number {
  let count = 0;
  for (let at = content.indexOf(0x3c); at >= 0; at = content.indexOf(0x3c, at + 1)) {
    const next = content[at + 2];
    if (content[at + 1] === 0x63 && (next === 0x20 || next === 0x3e)) count++;
  }
  return count;
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
