import { readFileSync } from "node:fs";
import path from "node:path";
import { usedMembers, type UsedMember } from "./usedMembers";

const root = path.resolve(__dirname, "../..");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");

/** Newest minor version that the manifest demands of each set. */
const demanded = new Map(
  [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="1\.(\d+)"/g)].map(([, name, minor]) => [
    name!,
    Number(minor),
  ])
);

/** Members newer than the manifest demands, each with the file that asks for its set before it is used. */
const DETECTED: Record<string, string> = {
  "Application.cultureInfo": "src/taskpane/numberLocale.ts",
  "Application.decimalSeparator": "src/taskpane/numberLocale.ts",
  "CultureInfo.name": "src/taskpane/numberLocale.ts",
  "Table.resize": "src/sheets/update/canResizeTables.ts",
};

let members: UsedMember[];
beforeAll(() => {
  members = usedMembers();
}, 120_000);

function isNewer({ set }: UsedMember): boolean {
  const [, name = "", minor = ""] = /^(\w+) 1\.(\d+)$/.exec(set ?? "") ?? [];
  const least = demanded.get(name);
  return least !== undefined && Number(minor) > least;
}

test("The compiler finds the members of Excel's API that the add-in uses", () => {
  const names = members.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["Range.formulas", "TableCollection.add"]));
  expect(members.find(({ name }) => name === "Table.resize")?.set).toBe("ExcelApi 1.13");
});

test("What is newer than the manifest demands is asked for before it is used", () => {
  const newer = members.filter(isNewer).map(({ name }) => name);
  expect(newer.sort()).toEqual(Object.keys(DETECTED).sort());
  for (const member of members.filter(isNewer)) {
    const file = DETECTED[member.name]!;
    const [set, version] = member.set!.split(" ");
    expect(readFileSync(path.join(root, file), "utf8")).toContain(
      `isSetSupported("${set}", "${version}")`
    );
  }
});
