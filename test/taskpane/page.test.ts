import { readFileSync } from "node:fs";
import path from "node:path";

const page = readFileSync(
  path.join(__dirname, "..", "..", "src", "taskpane", "taskpane.html"),
  "utf8"
);

test("The page loads Office.js from Microsoft's address, as stores require", () => {
  expect(page).toContain("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
});

test("The page holds no inline script", () => {
  expect(page).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
  expect(page).not.toMatch(/\son\w+=/);
});
