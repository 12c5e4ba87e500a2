import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const BUILDS = path.resolve(__dirname, "../../scripts/builds.mjs");

const ENSURE = `
  const { ensureBuilt } = await import(process.argv[1]);
  await ensureBuilt(process.argv[2], ["terminal"]).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
`;

/** Stands for webpack: takes a moment, notes that it ran, and writes the output. */
const COMPILER = `
  const fs = require("node:fs");
  if (fs.existsSync("src/host/broken.ts")) {
    console.log("ERROR in broken.ts");
    process.exit(1);
  }
  setTimeout(() => {
    fs.appendFileSync("runs.log", process.argv.slice(2).join(" ") + "\\n");
    fs.writeFileSync("build/terminal.js", "");
  }, 200);
`;

let root: string;

const put = (file: string, text: string) => {
  const target = path.join(root, file);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, text);
};

const runs = () => fs.readFileSync(path.join(root, "runs.log"), "utf8").trim().split("\n");

function ensureBuilt(): Promise<{ code: number | null; output: string; errors: string }> {
  const child = spawn(process.execPath, ["--input-type=module", "-e", ENSURE, BUILDS, root]);
  let output = "";
  let errors = "";
  child.stdout.on("data", (text) => (output += text));
  child.stderr.on("data", (text) => (errors += text));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, output, errors })));
}

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), "isomargin-builds-"));
  put("src/host/model/workbook.ts", "");
  put("src/workbench/terminal/terminal.ts", "");
  put("node_modules/webpack-cli/bin/cli.js", COMPILER);
});

afterEach(() => fs.rmSync(root, { recursive: true }));

describe("builds before a command", () => {
  it("says in one line on standard error what it builds, and nothing on standard output", async () => {
    const { code, output, errors } = await ensureBuilt();
    expect(code).toBe(0);
    expect(output).toBe("");
    expect(errors).toBe("Building the terminal commands (build/terminal.js) ...\n");
    expect(runs()).toEqual(["--config webpack.workbench.config.js --config-name terminal"]);
  });

  it("builds nothing while the output is newer than every source", async () => {
    await ensureBuilt();
    const { errors } = await ensureBuilt();
    expect(errors).toBe("");
    expect(runs()).toHaveLength(1);
  });

  it("builds again after a source has changed", async () => {
    await ensureBuilt();
    put("src/host/model/workbook.ts", "changed");
    await ensureBuilt();
    expect(runs()).toHaveLength(2);
  });

  it("builds again after a source has been deleted", async () => {
    put("src/host/model/old.ts", "");
    await ensureBuilt();
    fs.rmSync(path.join(root, "src/host/model/old.ts"));
    await ensureBuilt();
    expect(runs()).toHaveLength(2);
  });

  it("builds again after the output was deleted", async () => {
    await ensureBuilt();
    fs.rmSync(path.join(root, "build/terminal.js"));
    await ensureBuilt();
    expect(runs()).toHaveLength(2);
  });

  it("builds once where two commands start together", async () => {
    await Promise.all([ensureBuilt(), ensureBuilt()]);
    expect(runs()).toHaveLength(1);
  });

  it("does not wait for a builder that died", async () => {
    put("build/.building-terminal", "999999999");
    expect((await ensureBuilt()).code).toBe(0);
  });

  it("tells what the compiler said where it fails", async () => {
    put("src/host/broken.ts", "");
    const { code, errors } = await ensureBuilt();
    expect(code).toBe(1);
    expect(errors).toContain(
      "Building the terminal commands (build/terminal.js) failed:\nERROR in broken.ts"
    );
  });
});
