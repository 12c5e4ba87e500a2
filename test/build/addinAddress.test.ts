import { readFileSync } from "node:fs";
import path from "node:path";
import { addinAddress, atAddress, LOCAL_ADDRESS } from "../../scripts/build/addinAddress";

const manifest = readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");

test("a build says that it is for this machine only when ADDIN_URL is not set", () => {
  const said = jest.spyOn(console, "info").mockImplementation(() => undefined);
  expect(addinAddress({}, "production")).toBe(LOCAL_ADDRESS);
  expect(said).toHaveBeenCalledWith(expect.stringContaining("set ADDIN_URL"));
  said.mockRestore();
});

test.each(["https://example.org/margin", "https://example.org/margin/"])(
  "with ADDIN_URL=%s the manifest leads there and nowhere else",
  (given) => {
    const hosted = atAddress(manifest, addinAddress({ ADDIN_URL: given }, "production"));
    expect(hosted).toContain('"https://example.org/margin/taskpane.html"');
    expect(hosted).not.toContain("localhost");
  }
);

test.each(["http://example.org/", "example.org", "localhost:3000"])(
  "ADDIN_URL=%s is refused, since Excel loads https only",
  (given) => {
    expect(() => addinAddress({ ADDIN_URL: given }, "production")).toThrow(
      `ADDIN_URL must be an https address such as https://example.org/; got ${given}`
    );
  }
);
