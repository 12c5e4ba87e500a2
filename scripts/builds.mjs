import { spawn } from "node:child_process";
import { mkdir, open, readdir, readFile, rm, stat } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const ADDIN_ROOMS = [
  "core",
  "venues",
  "risk",
  "functions",
  "importing",
  "market",
  "scenario",
  "sheets",
  "commands",
  "taskpane",
].map((room) => `src/${room}`);

/** What can be built: from which sources, into which files, with which webpack arguments. */
const BUILDS = {
  addin: {
    title: "the add-in (dist/)",
    sources: [
      ...ADDIN_ROOMS,
      "assets",
      "docs/functions",
      "docs/venues",
      "samples",
      "manifest.xml",
      "scripts/build",
      "scripts/reference",
      "webpack.config.js",
    ],
    outputs: [
      "functions.json",
      "functions.js",
      "commands.js",
      "taskpane.html",
      "reference.json",
    ].map((file) => `dist/${file}`),
    webpack: ["--mode", "production"],
  },
  workbench: {
    title: "the workbook page (build/workbench/)",
    sources: ["src/host", "src/workbench", "webpack.workbench.config.js"],
    outputs: ["index.html", "packages.js", "engine.js", "sheets.js", "workbench.js"].map(
      (file) => `build/workbench/${file}`
    ),
    webpack: ["--config", "webpack.workbench.config.js", "--config-name", "workbench"],
  },
  terminal: {
    title: "the terminal commands (build/terminal.js)",
    sources: ["src/host", "src/workbench", "webpack.workbench.config.js"],
    outputs: ["build/terminal.js"],
    webpack: ["--config", "webpack.workbench.config.js", "--config-name", "terminal"],
  },
};

/** Time of the newest file or folder at or below `target`; 0 when there is none. */
async function newestChange(target) {
  const found = await stat(target).catch(() => undefined);
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  const names = await readdir(target);
  const times = await Promise.all(names.map((name) => newestChange(path.join(target, name))));
  return Math.max(found.mtimeMs, ...times);
}

/** Every build rewrites all its outputs, so the oldest of them tells when it ran. */
async function isFresh(root, name) {
  const { sources, outputs } = BUILDS[name];
  const times = (files) => Promise.all(files.map((file) => newestChange(path.join(root, file))));
  const changed = await times([...sources, "package-lock.json", "tsconfig.json"]);
  return Math.max(...changed) < Math.min(...(await times(outputs)));
}

/** Runs `work` while no other process does so for the same name. */
async function alone(root, name, work) {
  const file = path.join(root, "build", `.building-${name}`);
  await mkdir(path.dirname(file), { recursive: true });
  for (;;) {
    const lock = await open(file, "wx").catch(() => undefined);
    if (lock) {
      await lock.writeFile(String(process.pid));
      await lock.close();
      break;
    }
    const owner = Number(await readFile(file, "utf8").catch(() => ""));
    if (owner > 0 && !isRunning(owner)) await rm(file, { force: true });
    await pause(100);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function runWebpack(root, args) {
  const cli = path.join(root, "node_modules/webpack-cli/bin/cli.js");
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], { cwd: root });
    let output = "";
    child.stdout.on("data", (text) => (output += text));
    child.stderr.on("data", (text) => (output += text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output }));
  });
}

async function build(root, name) {
  const { title, webpack } = BUILDS[name];
  process.stderr.write(`Building ${title} ...\n`);
  const { code, output } = await runWebpack(root, webpack);
  if (code !== 0) throw new Error(`Building ${title} failed:\n${output.trim()}`);
}

/** Builds those of `names` ("addin", "workbench", "terminal") that are missing or older than their sources. */
export async function ensureBuilt(root, names) {
  await Promise.all(
    names.map(async (name) => {
      if (await isFresh(root, name)) return;
      await alone(root, name, async () => {
        if (!(await isFresh(root, name))) await build(root, name);
      });
    })
  );
}
