import { intoRequests, type Operation } from "../../src/sheets/write/operation";
import { writeBlock } from "../../src/sheets/write/writeBlocks";

const operation = (bytes: number): Operation => ({ bytes, step: "", queue: () => undefined });

describe("requests", () => {
  it("hold operations in order up to the limit", () => {
    const requests = intoRequests([operation(60), operation(40), operation(1)], 100);
    expect(requests.map((group) => group.map(({ bytes }) => bytes))).toEqual([[60, 40], [1]]);
  });

  it("give an operation above the limit a request of its own", () => {
    expect(intoRequests([operation(1), operation(500), operation(1)], 100)).toHaveLength(3);
  });
});

describe("a large block", () => {
  const cells = Array.from({ length: 10 }, (_, row) => [row, "x".repeat(50)]);

  it("is split into writes one below the other", () => {
    const ranges: string[] = [];
    const sheet: any = {
      getRange: (address: string) => (ranges.push(address), {}),
    };
    for (const part of writeBlock({ row: 4, column: 1, cells }, 200)) part.queue(sheet);
    expect(ranges).toEqual(["B5:C7", "B8:C10", "B11:C13", "B14:C14"]);
  });

  it("is one write where it fits", () => {
    expect(writeBlock({ row: 0, column: 0, cells })).toHaveLength(1);
  });
});
