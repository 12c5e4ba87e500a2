import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";

function find(): string | undefined {
  for (const command of ["soffice", "libreoffice"]) {
    try {
      execFileSync(command, ["--version"], { stdio: "ignore" });
      return command;
    } catch {
      continue;
    }
  }
  return undefined;
}

const command = find();

/** Tests that need LibreOffice Calc: skipped with a line that says so where there is none, failing in CI. */
export const testWithLibreOffice: jest.It = command ? test : test.skip;

if (!command) {
  if (process.env.CI === "true") {
    test("LibreOffice Calc is installed", () => {
      throw new Error("CI must check saved workbooks in LibreOffice Calc; soffice was not found.");
    });
  } else {
    process.stderr.write(
      "SKIPPED: saved workbooks are not opened in LibreOffice Calc; soffice was not found.\n"
    );
  }
}

/** Comma, quotes, UTF-8, from line 1, values as they are and not as they show, every sheet to a file of its own. */
const CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

/** Opens a file in LibreOffice and gives what LibreOffice saves of it. */
export function resavedByLibreOffice(file: Uint8Array): Uint8Array {
  const directory = mkdtempSync(join(tmpdir(), "xlsx-"));
  try {
    const path = join(directory, "saved.xlsx");
    writeFileSync(path, file);
    const profile = `-env:UserInstallation=file://${join(directory, "profile")}`;
    const target = ["--convert-to", "xlsx", "--outdir", join(directory, "again")];
    execFileSync(command!, [profile, "--headless", ...target, path], { stdio: "ignore", timeout: 120_000 }); // prettier-ignore
    return new Uint8Array(readFileSync(join(directory, "again", "saved.xlsx")));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Opens a file in LibreOffice and gives its sheets' values as texts, by sheet name. */
export function openInLibreOffice(file: Uint8Array): Map<string, string[][]> {
  const directory = mkdtempSync(join(tmpdir(), "xlsx-"));
  try {
    const path = join(directory, "saved.xlsx");
    writeFileSync(path, file);
    const profile = `-env:UserInstallation=file://${join(directory, "profile")}`;
    const options = [profile, "--headless", "--convert-to", CSV, "--outdir", directory, path];
    execFileSync(command!, options, { stdio: "ignore", timeout: 120_000 });
    const sheets = new Map<string, string[][]>();
    for (const name of readdirSync(directory)) {
      const sheet = /^saved-(.*)\.csv$/.exec(name)?.[1];
      if (sheet === undefined) continue;
      sheets.set(sheet, Papa.parse<string[]>(readFileSync(join(directory, name), "utf8")).data);
    }
    return sheets;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
