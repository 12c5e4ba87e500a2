import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";

const CONTENT_TYPES = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".xml": "text/xml; charset=utf-8",
};

const PAGE_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

const OFFICE_CDN =
  /<script\b[^>]*\bsrc="https:\/\/appsforoffice\.microsoft\.com\/[^"]*\/office(?:\.debug)?\.js"[^>]*>\s*<\/script>/gi;
const LOCAL_OFFICE =
  '<script src="/workbench/connect.js"></script><script src="/office-js/office.js"></script>';

/**
 * The add-in's page as the embedded workbook serves it: unchanged, but for the address of Office.js,
 * which becomes the local copy, after a script that connects the page to the workbook around it.
 */
function connectToWorkbook(html) {
  return html.replace(OFFICE_CDN, LOCAL_OFFICE);
}

/** The file below `folder` that a decoded URL path names, or undefined when it leads outside. */
function fileBelow(folder, urlPath) {
  if (urlPath.includes("\0") || urlPath.includes("\\")) return undefined;
  const file = path.join(folder, urlPath);
  const inside = path.relative(folder, file);
  return inside.startsWith("..") || path.isAbsolute(inside) ? undefined : file;
}

/** Office.js asks for some of its files in another case than the package spells them. */
async function ignoringCase(folder, file) {
  let found = folder;
  for (const part of path.relative(folder, file).split(path.sep)) {
    const names = await readdir(found).catch(() => []);
    const name = names.find((candidate) => candidate.toLowerCase() === part.toLowerCase());
    if (name === undefined) return undefined;
    found = path.join(found, name);
  }
  return found;
}

function refuse(response, status, message) {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(`${message}\n`);
}

/**
 * The HTTP server of the embedded workbook: its page at `/`, the built add-in below `/addin/`,
 * Office.js below `/office-js/`. It listens nowhere until `listen` is called on it.
 */
export function createWorkbenchServer(root) {
  const officeFolder = path.join(root, "node_modules/@microsoft/office-js/dist");
  const folders = [
    ["/workbench/", path.join(root, "build/workbench")],
    ["/addin/samples/", path.join(root, "samples")],
    ["/addin/", path.join(root, "dist")],
    ["/office-js/", officeFolder],
  ];

  async function answer(request, response) {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      return refuse(response, 405, "This server only reads files: use GET.");
    }
    let pathname;
    try {
      pathname = decodeURIComponent(request.url.split(/[?#]/, 1)[0]);
    } catch {
      return refuse(response, 400, "The address is not a valid URL.");
    }
    if (pathname === "/") pathname = "/workbench/index.html";
    const [prefix, folder] = folders.find(([start]) => pathname.startsWith(start)) ?? [];
    let file = folder && fileBelow(folder, pathname.slice(prefix.length));
    if (file && folder === officeFolder) file = await ignoringCase(folder, file);
    const found = file && (await stat(file).catch(() => undefined));
    if (!found?.isFile()) return refuse(response, 404, `There is no ${pathname} here.`);

    const type = CONTENT_TYPES[path.extname(file).toLowerCase()] ?? "application/octet-stream";
    response.setHeader("Content-Type", type);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-cache");
    if (prefix === "/workbench/" && type.startsWith("text/html")) {
      response.setHeader("Content-Security-Policy", PAGE_POLICY);
    }
    if (prefix === "/addin/" && type.startsWith("text/html")) {
      response.end(connectToWorkbook(await readFile(file, "utf8")));
      return;
    }
    const tag = `"${found.size.toString(36)}-${found.mtimeMs.toString(36)}"`;
    response.setHeader("ETag", tag);
    if (request.headers["if-none-match"] === tag) {
      response.writeHead(304).end();
      return;
    }
    response.setHeader("Content-Length", found.size);
    if (request.method === "HEAD") response.end();
    else
      createReadStream(file)
        .on("error", () => response.destroy())
        .pipe(response);
  }

  return createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(`${request.url}: ${error.message}`);
      if (response.headersSent) response.destroy();
      else refuse(response, 500, "The file could not be read.");
    });
  });
}

/** Listens on the loopback address at `port`, or at the next free one of the hundred above it. */
export function listen(server, port) {
  return new Promise((resolve, reject) => {
    let tried = port;
    server.on("error", (error) => {
      if (error.code === "EADDRINUSE" && tried < port + 100) server.listen(++tried, "127.0.0.1");
      else reject(error);
    });
    server.on("listening", () => resolve(server.address().port));
    server.listen(tried, "127.0.0.1");
  });
}
