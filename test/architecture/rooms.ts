import fs from "node:fs";
import path from "node:path";

const SOURCES = path.join(__dirname, "../../src");

/** Which rooms of src/ the files of each room import, read from the code. */
export function importsBetweenRooms(): ReadonlyMap<string, readonly string[]> {
  const rooms = fs.readdirSync(SOURCES).sort();
  return new Map(rooms.map((room) => [room, importsOf(room, rooms)]));
}

function importsOf(room: string, rooms: readonly string[]): string[] {
  const folder = path.join(SOURCES, room);
  const files = fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(folder, file));
  const imported = files.flatMap((file) => {
    const text = fs.readFileSync(file, "utf8");
    return [...text.matchAll(/\b(?:from|import\()\s*"(\.[^"]+)"/g)].map(([, target]) => {
      const place = path.relative(SOURCES, path.resolve(path.dirname(file), target!));
      return place.split(path.sep)[0]!;
    });
  });
  return rooms.filter((other) => other !== room && imported.includes(other));
}

/** The rooms as a Mermaid diagram: an arrow leads from a room to what it imports by way of no other room. */
export function diagram(imports: ReadonlyMap<string, readonly string[]>): string {
  const arrows = [...imports].flatMap(([room, targets]) =>
    targets
      .filter(
        (target) => !targets.some((other) => other !== target && reaches(imports, other, target))
      )
      .map((target) => `  ${room} --> ${target}`)
  );
  return ["```mermaid", "flowchart TD", ...arrows, "```"].join("\n");
}

function reaches(
  imports: ReadonlyMap<string, readonly string[]>,
  from: string,
  to: string
): boolean {
  const next = imports.get(from) ?? [];
  return next.includes(to) || next.some((room) => reaches(imports, room, to));
}
