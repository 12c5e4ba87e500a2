import { BatchProcessor } from "../../../src/host/protocol/BatchProcessor";
import type { Action, ObjectPath } from "../../../src/host/protocol/request";
import { Library } from "./library";

const SHELVES: ObjectPath[] = [
  { Id: 1, ObjectPathType: 1, Name: "" },
  { Id: 2, ObjectPathType: 4, Name: "Shelves", ParentObjectPathId: 1 },
];
const SHELF: ObjectPath = {
  Id: 3,
  ObjectPathType: 5,
  Name: "",
  ParentObjectPathId: 2,
  ArgumentInfo: { Arguments: ["Music"] },
};

function setUp() {
  const library = new Library();
  const processor = new BatchProcessor({ globalObject: library, services: new Map() });
  const send = (paths: ObjectPath[], actions: Omit<Action, "Id" | "Name">[] | any[]) =>
    processor.execute({
      ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])),
      Actions: actions.map((action, index) => ({ Id: index + 10, Name: "", ...action })),
    });
  const load = (id: number, QueryInfo: object, ActionType = 2) => {
    const response = send([...SHELVES, SHELF], [{ ActionType, ObjectPathId: id, QueryInfo }]);
    return response.Error ?? response.Results[0]?.Value;
  };
  return { library, processor, send, load };
}

describe("loading", () => {
  const { load } = setUp();

  it("answers every scalar where nothing is selected", () => {
    expect(load(3, {})).toEqual({ Id: "s1", Name: "Music", Width: 90 });
  });

  it("answers what is selected and what identifies the object", () => {
    expect(load(3, { Select: ["width"] })).toEqual({ Id: "s1", Width: 90 });
  });

  it("follows paths through objects and collections", () => {
    expect(load(3, { Select: ["books/title", "firstBookOrNullObject/title"] })).toEqual({
      Id: "s1",
      Books: {
        _Items: [
          { Title: "First", _Index: 0 },
          { Title: "Second", _Index: 1 },
        ],
      },
      FirstBookOrNullObject: { Title: "First" },
    });
  });

  it("expands an object into its scalars", () => {
    expect(load(3, { Select: ["name"], Expand: ["firstBookOrNullObject"] })).toMatchObject({
      Name: "Music",
      FirstBookOrNullObject: { Title: "First" },
    });
  });

  it("pages through a collection with top and skip", () => {
    expect(load(2, { Select: ["name"], Top: 1, Skip: 1 })).toEqual({
      _Items: [{ Id: "s1", Name: "Music" }],
    });
  });

  it("accepts paths that still name the items", () => {
    expect(load(2, { Select: ["items/name"], Top: 1 })).toEqual({
      _Items: [{ Id: "s0", Name: "Maths" }],
    });
  });

  it("answers a scalar of the collection without its items", () => {
    expect(load(2, { Select: ["count"] })).toEqual({ Count: 3 });
  });

  it("spells names as JavaScript does for a retrieve", () => {
    expect(load(2, { Select: ["name"], Top: 1 }, 7)).toEqual({
      items: [{ Id: "s0", name: "Maths" }],
    });
  });

  it("names a member that it does not know", () => {
    expect(load(3, { Select: ["books/isbn"] })).toMatchObject({
      Code: "ApiNotFound",
      Location: "Book.isbn",
    });
  });

  it("follows a recursive query type by type, as deep as it says", () => {
    const { send } = setUp();
    const recursive = (MaxDepth: number) =>
      send(
        [...SHELVES, SHELF],
        [
          {
            ActionType: 6,
            ObjectPathId: 3,
            RecursiveQueryInfo: {
              Queries: { Shelf: { Select: ["name", "books"] }, Book: { Select: ["title"] } },
              MaxDepth,
            },
          },
        ]
      ).Results[0]?.Value;
    expect(recursive(0)).toEqual({ Id: "s1", Name: "Music" });
    expect(recursive(1)).toEqual({
      Id: "s1",
      Name: "Music",
      Books: { _Items: [{ Title: "First" }, { Title: "Second" }] },
    });
  });
});

describe("calling", () => {
  it("runs the method of a path once, however often its result is used", () => {
    const { library, send } = setUp();
    const add: ObjectPath = {
      ...{ Id: 4, ObjectPathType: 3, Name: "Add", ParentObjectPathId: 2 },
      ArgumentInfo: { Arguments: ["Magic"] },
    };
    const { Results } = send(
      [...SHELVES, add],
      [
        { ActionType: 1, ObjectPathId: 4 },
        { ActionType: 4, ObjectPathId: 4, Name: "Width", ArgumentInfo: { Arguments: [10] } },
        { ActionType: 2, ObjectPathId: 4, QueryInfo: { Select: ["width"] } },
      ]
    );
    expect(library.shelves).toHaveLength(4);
    expect(Results.map(({ Value }) => Value)).toEqual([
      { Id: "s3" },
      null,
      { Id: "s3", Width: 10 },
    ]);
  });

  it("puts objects in the place of the arguments that refer to them", () => {
    const { send } = setUp();
    const swap = {
      ActionType: 3,
      ObjectPathId: 2,
      Name: "Swap",
      ArgumentInfo: { Arguments: [null], ReferencedObjectPathIds: [3] },
    };
    expect(send([...SHELVES, SHELF], [swap]).Results[0]?.Value).toEqual({ Id: "s1" });
  });

  it("refuses an argument of the wrong kind and says which", () => {
    const { send } = setUp();
    const add = { ActionType: 3, ObjectPathId: 2, Name: "Add", ArgumentInfo: { Arguments: [7] } };
    expect(send(SHELVES, [add]).Error).toMatchObject({
      Code: "InvalidArgument",
      Location: "ShelfCollection.add",
      Message: expect.stringContaining("argument 1 of ShelfCollection.add: expected text, got 7"),
    });
  });

  it.each(["constructor", "__proto__", "toString", "hasOwnProperty", "library"])(
    "does not reach %s of the JavaScript object behind",
    (Name) => {
      const { send } = setUp();
      expect(send(SHELVES, [{ ActionType: 3, ObjectPathId: 2, Name }]).Error?.Code).toBe(
        "ApiNotFound"
      );
    }
  );

  it("treats everything that follows from a null object as null", () => {
    const { send } = setUp();
    const missing: ObjectPath = {
      ...{ Id: 4, ObjectPathType: 3, Name: "GetItemOrNullObject", ParentObjectPathId: 2 },
      ArgumentInfo: { Arguments: ["Nowhere"] },
    };
    const books: ObjectPath = { Id: 5, ObjectPathType: 4, Name: "Books", ParentObjectPathId: 4 };
    const { Results, Error } = send(
      [...SHELVES, missing, books],
      [
        { ActionType: 1, ObjectPathId: 4 },
        { ActionType: 2, ObjectPathId: 5, QueryInfo: {} },
      ]
    );
    expect(Error).toBeUndefined();
    expect(Results.map(({ Value }) => Value)).toEqual([null, null]);
  });
});

describe("failing", () => {
  it("keeps what was done before the error and says where it stopped", () => {
    const { library, send } = setUp();
    const response = send(
      [...SHELVES, SHELF],
      [
        { ActionType: 4, ObjectPathId: 3, Name: "Name", ArgumentInfo: { Arguments: ["Movies"] } },
        { ActionType: 5, ObjectPathId: 0 },
        { ActionType: 3, ObjectPathId: 3, Name: "Burn" },
        { ActionType: 4, ObjectPathId: 3, Name: "Name", ArgumentInfo: { Arguments: ["Ashes"] } },
      ]
    );
    expect(library.shelves[1]?.name).toBe("Movies");
    expect(response.TraceIds).toEqual([11]);
    expect(response.Error).toEqual({
      Code: "ApiNotFound",
      Message: "Shelf.burn is not implemented by the embedded workbook.",
      Location: "Shelf.burn",
      ActionIndex: 2,
      HttpStatusCode: 404,
    });
  });

  it("counts what was asked for and is missing", () => {
    const { processor, send, load } = setUp();
    load(3, { Select: ["isbn"] });
    send([...SHELVES, SHELF], [{ ActionType: 3, ObjectPathId: 3, Name: "Burn" }]);
    send([...SHELVES, SHELF], [{ ActionType: 3, ObjectPathId: 3, Name: "Burn" }]);
    send([{ Id: 1, ObjectPathType: 2, Name: "Post" }], [{ ActionType: 1, ObjectPathId: 1 }]);
    expect(Object.fromEntries(processor.unsupported.members)).toEqual({
      "Shelf.isbn": 1,
      "Shelf.burn": 2,
      Post: 1,
    });
  });

  it("names the member in an error that comes from within", () => {
    const { send } = setUp();
    const missing = { ...SHELF, ArgumentInfo: { Arguments: ["Nowhere"] } };
    expect(send([...SHELVES, missing], [{ ActionType: 1, ObjectPathId: 3 }]).Error).toMatchObject({
      Code: "ItemNotFound",
      Location: "ShelfCollection.getItem",
    });
  });

  it("reports a fault of the host as GeneralException with its text", () => {
    const { send } = setUp();
    const crash = { ActionType: 3, ObjectPathId: 2, Name: "Crash" };
    expect(send(SHELVES, [crash]).Error).toMatchObject({
      Code: "GeneralException",
      Message: "the roof is leaking",
      HttpStatusCode: 500,
    });
  });

  it.each([
    ["an action of an unknown kind", SHELVES, { ActionType: 99, ObjectPathId: 1 }],
    ["a path that is missing", SHELVES, { ActionType: 1, ObjectPathId: 77 }],
    [
      "a path of an unknown kind",
      [{ Id: 1, ObjectPathType: 42, Name: "" }],
      { ActionType: 1, ObjectPathId: 1 },
    ],
    [
      "a reference never given",
      [{ Id: 1, ObjectPathType: 6, Name: "reference-9" }],
      { ActionType: 1, ObjectPathId: 1 },
    ],
  ])("refuses %s", (_what, paths, action) => {
    const { send } = setUp();
    expect(send(paths as ObjectPath[], [action]).Error).toMatchObject({ ActionIndex: 0 });
  });

  it("does not set a property that can only be read", () => {
    const { send } = setUp();
    const set = { ActionType: 4, ObjectPathId: 3, Name: "Id", ArgumentInfo: { Arguments: ["x"] } };
    expect(send([...SHELVES, SHELF], [set]).Error?.Code).toBe("ApiNotFound");
  });
});

describe("tracking", () => {
  const reference = (Name: string): ObjectPath[] => [{ Id: 1, ObjectPathType: 6, Name }];

  it("finds a kept object by its reference until it is removed", () => {
    const { send } = setUp();
    const keep = send(
      [...SHELVES, SHELF],
      [
        { ActionType: 3, ObjectPathId: 3, Name: "_KeepReference" },
        { ActionType: 1, ObjectPathId: 3 },
      ]
    );
    const { _ReferenceId: id } = keep.Results[1]?.Value as { _ReferenceId: string };
    const query = { ActionType: 2, ObjectPathId: 1, QueryInfo: { Select: ["name"] } };
    expect(send(reference(id), [query]).Results[0]?.Value).toMatchObject({ Name: "Music" });
    const remove = { Name: "_RemoveReference", ArgumentInfo: { Arguments: [id] } };
    send(SHELVES, [{ ActionType: 3, ObjectPathId: 1, ...remove }]);
    expect(send(reference(id), [query]).Error?.Code).toBe("InvalidReference");
  });
});

describe("updating", () => {
  it("sets the properties of an object and of those below it", () => {
    const { library, send } = setUp();
    const ObjectState = { name: "Movies", firstBookOrNullObject: { title: "Casablanca" } };
    send([...SHELVES, SHELF], [{ ActionType: 9, ObjectPathId: 3, ObjectState }]);
    expect(library.shelves[1]).toMatchObject({
      name: "Movies",
      books: [{ title: "Casablanca" }, { title: "Second" }],
    });
  });

  it("makes sure that an object is as it was read", () => {
    const { send } = setUp();
    const ensure = (ObjectState: object) =>
      send([...SHELVES, SHELF], [{ ActionType: 8, ObjectPathId: 3, ObjectState }]).Error;
    expect(ensure({ name: "Music" })).toBeUndefined();
    expect(ensure({ name: "Mosaics" })).toMatchObject({ Code: "Conflict", Location: "Shelf.name" });
  });
});
