/**
 * The parts of a package by their paths, in order. A small reader and writer of its own, because `hucre` keeps its zip
 * to itself; compression is the platform's (`CompressionStream`, in browsers and Node alike).
 */
export type Parts = Map<string, Uint8Array>;

const LOCAL_FILE = 0x04034b50;
const CENTRAL_FILE = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const DEFLATED = 8;
const UTF8_NAMES = 0x0800;
/** 1980-01-01, the earliest date a zip can hold: the same workbook gives the same bytes. */
const DATE = 0x0021;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ CRC_TABLE[(crc ^ byte) & 0xff]!;
  return (crc ^ 0xffffffff) >>> 0;
}

/** What a zip file may hold at most; a small one can claim or unfold to gigabytes. */
export interface ZipLimits {
  /** Unpacked, all parts together. */
  bytes: number;
  parts: number;
}

const UNLIMITED: ZipLimits = { bytes: Infinity, parts: Infinity };

async function through(
  bytes: Uint8Array,
  transform: CompressionStream | DecompressionStream,
  most = Infinity
): Promise<Uint8Array> {
  const stream = new Blob([bytes as BlobPart]).stream().pipeThrough(transform);
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = (stream as ReadableStream<Uint8Array>).getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > most) {
      await reader.cancel();
      throw new Error("its contents are too large");
    }
    pieces.push(read.value);
  }
  return joined(pieces);
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new Error("not a zip file: it has no end-of-directory record");
}

/** Reads all parts of a zip file; throws where they exceed the limits, whatever the file says about their sizes. */
export async function readZip(bytes: Uint8Array, limits = UNLIMITED): Promise<Parts> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts) throw new Error(`it holds ${count} parts, more than ${limits.parts}`);
  let at = view.getUint32(end + 16, true);
  let room = limits.bytes;
  const parts: Parts = new Map();
  for (let entry = 0; entry < count; entry += 1) {
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const method = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 20, true);
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const data = bytes.subarray(start, start + size);
    const content =
      method === DEFLATED
        ? await through(data, new DecompressionStream("deflate-raw"), room)
        : data;
    room -= content.length;
    parts.set(name, content);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** Writes parts as a zip file. */
export async function writeZip(parts: Parts): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [path, content] of parts) {
    const name = new TextEncoder().encode(path);
    const data = await through(content, new CompressionStream("deflate-raw"));
    const shared = new DataView(new ArrayBuffer(26));
    shared.setUint16(0, 20, true);
    shared.setUint16(2, UTF8_NAMES, true);
    shared.setUint16(4, DEFLATED, true);
    shared.setUint16(8, DATE, true);
    shared.setUint32(10, crc32(content), true);
    shared.setUint32(14, data.length, true);
    shared.setUint32(18, content.length, true);
    shared.setUint16(22, name.length, true);
    const fields = new Uint8Array(shared.buffer);

    const local = new Uint8Array(30);
    new DataView(local.buffer).setUint32(0, LOCAL_FILE, true);
    local.set(fields, 4);
    const central = new Uint8Array(46);
    const centralView = new DataView(central.buffer);
    centralView.setUint32(0, CENTRAL_FILE, true);
    centralView.setUint16(4, 20, true);
    central.set(fields, 6);
    centralView.setUint32(42, offset, true);

    pieces.push(local, name, data);
    directory.push(central, name);
    offset += local.length + name.length + data.length;
  }
  const directorySize = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, END_OF_DIRECTORY, true);
  end.setUint16(8, parts.size, true);
  end.setUint16(10, parts.size, true);
  end.setUint32(12, directorySize, true);
  end.setUint32(16, offset, true);
  return joined([...pieces, ...directory, new Uint8Array(end.buffer)]);
}

function joined(pieces: Uint8Array[]): Uint8Array {
  const result = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    result.set(piece, at);
    at += piece.length;
  }
  return result;
}
