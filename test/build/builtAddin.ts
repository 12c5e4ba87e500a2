import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

let directory: string | undefined;

/**
 * Folder of the built add-in, dist/: built first where it is missing or older than its sources.
 *
 * Call it in `beforeAll`; test files that run at the same time share one build.
 */
export function builtAddin(): string {
  directory ??= build();
  return directory;
}

function build(): string {
  const script =
    'import("./scripts/builds.mjs").then((builds) => builds.ensureBuilt(".", ["addin"]))';
  const { status, stderr } = spawnSync(process.execPath, ["--eval", script], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the add-in could not be built:\n${stderr}`);
  return path.join(root, "dist");
}
