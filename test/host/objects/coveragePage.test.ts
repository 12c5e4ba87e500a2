import fs from "node:fs";
import path from "node:path";
import { coverage, type ClassCoverage } from "../../../src/host";
import { openAddIn, type OpenAddIn } from "../office/openAddIn";

const PAGE = path.join(__dirname, "../../../docs/host-coverage.md");
const UPDATE = process.env.UPDATE_COVERAGE === "1";

let addIn: OpenAddIn;

beforeAll(async () => {
  addIn = await openAddIn();
});

afterAll(() => addIn.close());

it("docs/host-coverage.md lists what the host implements now", () => {
  const page = coveragePage(coverage(addIn.Excel));
  if (UPDATE) fs.writeFileSync(PAGE, page);
  expect(fs.readFileSync(PAGE, "utf8")).toBe(page);
});

/** Classes that the host has in part or whole, then those that it lacks. */
function coveragePage(classes: readonly ClassCoverage[]): string {
  const had = classes.filter((one) => one.implemented.length + one.keptOnly.length > 0);
  const lacked = classes.filter((one) => !had.includes(one));
  const all = total(classes, ["implemented", "keptOnly", "missing"]);
  return [
    "# What the embedded workbook implements of Office.js",
    "",
    "Measured by `npm run coverage:host` against the classes of the real Office.js, which name their own",
    "members. A call of a member that is missing fails with `ApiNotFound` and the member's name; it is never",
    "ignored. Kept only: the value is stored and given back, and changes nothing in the workbook.",
    "",
    `**${total(classes, ["implemented"])} of ${all} members** of ${had.length} classes are implemented, ` +
      `${total(classes, ["keptOnly"])} are kept only; ${lacked.length} classes are missing whole.`,
    "",
    "## In part or whole",
    "",
    ...had.map(classLine),
    "",
    "## Missing whole",
    "",
    lacked.map(({ className }) => className).join(", "),
    "",
  ].join("\n");
}

function total(classes: readonly ClassCoverage[], kinds: (keyof ClassCoverage)[]): number {
  return classes.flatMap((one) => kinds.flatMap((kind) => one[kind])).length;
}

function classLine({ className, implemented, keptOnly, missing }: ClassCoverage): string {
  const known = implemented.length + keptOnly.length + missing.length;
  const listed = (title: string, members: readonly string[]) =>
    members.length === 0 ? "" : ` ${title}: ${[...members].sort().join(", ")}.`;
  return `- **${className}**: ${implemented.length} of ${known}.${listed("Kept only", keptOnly)}${listed("Missing", missing)}`;
}
