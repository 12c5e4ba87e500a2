import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuilt } from "./builds.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const require = createRequire(import.meta.url);

/** Settles when the text is handed on, so that a slow reader slows the writer instead of filling memory. */
function write(text) {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

// The reader of a pipe may leave early, as `head` does. That is no failure.
process.stdout.on("error", (error) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

/** npm runs scripts in the project's folder; a person's file names are relative to where they typed the command. */
const startedByNpm = ["formula", "workbook"].includes(process.env.npm_lifecycle_event);
const folder = (startedByNpm && process.env.INIT_CWD) || process.cwd();

try {
  await ensureBuilt(root, ["addin", "terminal"]);
  const { runCommand } = require(path.join(root, "build/terminal.js"));
  process.exitCode = await runCommand(process.argv.slice(2), {
    addinFolder: path.join(root, "dist"),
    officeFolder: path.join(root, "node_modules/@microsoft/office-js/dist"),
    folder,
    input: process.stdin,
    output: write,
    error: (text) => process.stderr.write(text),
  });
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
