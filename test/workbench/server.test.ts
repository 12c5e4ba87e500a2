import { spawn, type ChildProcess } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";

const SERVER = path.resolve(__dirname, "../../scripts/server.mjs");

const START = `
  const { createWorkbenchServer, listen } = await import(process.argv[1]);
  console.log(await listen(createWorkbenchServer(process.argv[2]), Number(process.argv[3])));
`;

const PANE =
  '<html><head><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>' +
  '<script defer src="taskpane.js"></script></head><body>Pane</body></html>';

let root: string;
const running: ChildProcess[] = [];

/** Starts a server process on the folder and returns the port it printed. */
function serve(port = 0): Promise<number> {
  const child = spawn(process.execPath, [
    "--input-type=module",
    "-e",
    START,
    SERVER,
    root,
    `${port}`,
  ]);
  running.push(child);
  return new Promise((resolve, reject) => {
    child.stdout.on("data", (text) => resolve(Number(text)));
    child.stderr.on("data", (text) => reject(new Error(String(text))));
  });
}

/** A request whose path is sent as it is: `fetch` would tidy it up first. */
function get(
  port: number,
  rawPath: string,
  options: http.RequestOptions = {}
): Promise<{ status: number; headers: http.IncomingHttpHeaders; body: string }> {
  return new Promise((resolve, reject) => {
    const request = http.request(
      { host: "127.0.0.1", port, path: rawPath, ...options },
      (answer) => {
        let body = "";
        answer.setEncoding("utf8").on("data", (text) => (body += text));
        answer.on("end", () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body })
        );
      }
    );
    request.on("error", reject).end();
  });
}

function put(file: string, text: string): void {
  const target = path.join(root, file);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, text);
}

let port: number;

beforeAll(async () => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), "isomargin-server-"));
  put("build/workbench/index.html", "<html>Workbook</html>");
  put("build/workbench/workbench.js", "run();");
  put("dist/taskpane.html", PANE);
  put("dist/functions.json", "{}");
  put("samples/positions.json", "[]");
  put("node_modules/@microsoft/office-js/dist/office.js", "office();");
  put("node_modules/@microsoft/office-js/dist/agaveerrorux/error.html", "<html></html>");
  put("package.json", '{"name":"secret"}');
  port = await serve();
});

afterAll(() => {
  for (const child of running) child.kill();
  fs.rmSync(root, { recursive: true });
});

describe("the server of the embedded workbook", () => {
  it("serves the page at the root, under a content security policy", async () => {
    const answer = await get(port, "/");
    expect(answer.status).toBe(200);
    expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(answer.headers["content-security-policy"]).toContain("default-src 'self'");
    expect(answer.body).toBe("<html>Workbook</html>");
  });

  it("connects the pane to the workbook before a local Office.js, and changes nothing else", async () => {
    const { body } = await get(port, "/addin/taskpane.html?et=1");
    expect(body).toBe(
      '<html><head><script src="/workbench/connect.js"></script>' +
        '<script src="/office-js/office.js"></script>' +
        '<script defer src="taskpane.js"></script></head><body>Pane</body></html>'
    );
  });

  it.each([
    ["/workbench/workbench.js", "text/javascript; charset=utf-8"],
    ["/addin/functions.json", "application/json; charset=utf-8"],
    ["/addin/samples/positions.json", "application/json; charset=utf-8"],
    ["/office-js/office.js", "text/javascript; charset=utf-8"],
  ])("serves %s as %s", async (file, type) => {
    const answer = await get(port, file);
    expect(answer.status).toBe(200);
    expect(answer.headers["content-type"]).toBe(type);
  });

  it("finds the files of Office.js whatever their case", async () => {
    expect((await get(port, "/office-js/AgaveErrorUX/error.html")).status).toBe(200);
    expect((await get(port, "/addin/TASKPANE.html")).status).toBe(404);
  });

  it.each([
    "/../package.json",
    "/addin/../package.json",
    "/addin/..%2fpackage.json",
    "/addin/%2e%2e/package.json",
    "/addin/..\\package.json",
    "/office-js/../../../../package.json",
    "/addin/%00",
    "/package.json",
    "/addin/",
  ])("does not leave its folders for %s", async (address) => {
    const answer = await get(port, address);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain("secret");
  });

  it("refuses an address that is no URL, and any method but GET and HEAD", async () => {
    expect((await get(port, "/%zz")).status).toBe(400);
    expect((await get(port, "/", { method: "POST" })).status).toBe(405);
    expect((await get(port, "/workbench/workbench.js", { method: "HEAD" })).body).toBe("");
  });

  it("answers 304 where the browser has the file already", async () => {
    const { headers } = await get(port, "/workbench/workbench.js");
    const again = await get(port, "/workbench/workbench.js", {
      headers: { "If-None-Match": headers.etag },
    });
    expect(again.status).toBe(304);
  });

  it("takes the next port where the wanted one is in use", async () => {
    expect(await serve(port)).toBeGreaterThan(port);
  });
});
