import { spawn, type ChildProcess } from "node:child_process";
import path from "node:path";

const START = path.resolve(__dirname, "../../scripts/start.mjs");

export interface ServedWorkbook {
  address: string;
  stop(): void;
}

/**
 * Runs what `npm start` runs, on a free port, and waits for the address that it prints. WORKBOOK_ADDRESS names a page
 * that is served already: nothing is built then.
 */
export function serveWorkbook(): Promise<ServedWorkbook> {
  const address = process.env.WORKBOOK_ADDRESS;
  if (address) return Promise.resolve({ address, stop: () => undefined });
  const child: ChildProcess = spawn(process.execPath, [START], {
    env: { ...process.env, PORT: "0" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  return new Promise((resolve, reject) => {
    child.stdout?.on("data", (text) => {
      output += text;
      const address = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (address) resolve({ address, stop: () => void child.kill() });
    });
    child.stderr?.on("data", (text) => (output += text));
    child.on("exit", (code) => reject(new Error(`npm start ended with ${code}:\n${output}`)));
  });
}
