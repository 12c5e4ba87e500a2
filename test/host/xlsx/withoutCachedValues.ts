import { readZip, writeZip } from "../../../src/host/xlsx/zip";

/** Takes the cached values out of cells with formulas, so that a reader has to calculate them. */
export async function withoutCachedValues(file: Uint8Array): Promise<Uint8Array> {
  const parts = await readZip(file);
  for (const [path, content] of parts) {
    if (!path.startsWith("xl/worksheets/sheet")) continue;
    const xml = new TextDecoder()
      .decode(content)
      .replace(/<c [^>]*>(?:(?!<\/c>).)*<f.*?<\/c>/gs, (cell) =>
        cell.replace(/<v>.*?<\/v>|<v\/>/s, "").replace(/^(<c [^>]*?) t="\w+"/, "$1")
      );
    parts.set(path, new TextEncoder().encode(xml));
  }
  return writeZip(parts);
}
