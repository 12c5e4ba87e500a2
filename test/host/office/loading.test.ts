import { createHost } from "../../../src/host";
import { createNodeRealm, type NodeRealm } from "../../../src/host/node";

describe("Office.js in a bare realm", () => {
  const host = createHost();
  let realm: NodeRealm;

  beforeAll(() => {
    realm = createNodeRealm(host.external, { debug: true });
  });

  afterAll(() => {
    realm.dispose();
    host.dispose();
  });

  it("finds Excel on the desktop", async () => {
    await expect(realm.ready()).resolves.toEqual({ host: "Excel", platform: "PC" });
  });

  it("runs a batch", async () => {
    await realm.ready();
    const out = await (realm.run(`Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("S");
      const range = sheet.getRange("A1:B2");
      range.values = [[1, 2], [3, 4]];
      range.load("values,address,formulas,text,numberFormat,valueTypes");
      await context.sync();
      return JSON.stringify(range.toJSON());
    })`) as Promise<string>);
    expect(JSON.parse(out)).toMatchObject({
      values: [
        [1, 2],
        [3, 4],
      ],
      address: "S!A1:B2",
    });
  });
});
