import fs from "node:fs";
import path from "node:path";
import { diagram, importsBetweenRooms } from "./rooms";

const PAGE = path.join(__dirname, "../../docs/architecture.md");
const DIAGRAM = /```mermaid\n[^]*?\n```/;

it("docs/architecture.md draws the imports that the code has", () => {
  const drawn = diagram(importsBetweenRooms());
  const page = fs.readFileSync(PAGE, "utf8");
  if (process.env.UPDATE_DOCS) fs.writeFileSync(PAGE, page.replace(DIAGRAM, drawn));
  expect(DIAGRAM.exec(fs.readFileSync(PAGE, "utf8"))?.[0]).toBe(drawn);
});

it("no two rooms import each other, not even by way of others", () => {
  const imports = importsBetweenRooms();
  const open = new Map(imports);
  while (open.size > 0) {
    const free = [...open].filter(([, targets]) => !targets.some((room) => open.has(room)));
    if (free.length === 0) break;
    for (const [room] of free) open.delete(room);
  }
  expect([...open.keys()]).toEqual([]);
});

it("docs/architecture.md has a line on every room", () => {
  const page = fs.readFileSync(PAGE, "utf8");
  for (const room of importsBetweenRooms().keys()) expect(page).toContain(`\`${room}\``);
});
