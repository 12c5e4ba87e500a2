import path from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuilt } from "./builds.mjs";
import { createWorkbenchServer, listen } from "./server.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

async function start() {
  const wanted = process.env.PORT ?? "3000";
  const port = Number(wanted);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT must be a port number from 0 to 65535; got "${wanted}".`);
  }
  await ensureBuilt(root, ["addin", "workbench"]);
  const address = await listen(createWorkbenchServer(root), port);
  console.log(`IsoMargin is ready at http://localhost:${address} (Ctrl+C stops it)`);
}

start().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
