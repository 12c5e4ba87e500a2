import type { Arguments } from "../../../src/host/protocol/Arguments";
import { HostObject } from "../../../src/host/protocol/HostObject";
import { defineType, type HostType } from "../../../src/host/protocol/HostType";
import { RichApiError } from "../../../src/host/protocol/RichApiError";

/** A small object model to try the protocol on: a library with shelves of books. */
export class Library extends HostObject {
  readonly shelves = ["Maths", "Music", "Maps"].map((name, index) => new Shelf(`s${index}`, name));
  readonly type: HostType = libraryType;
}

export class Shelves extends HostObject {
  readonly type: HostType = shelvesType;
  constructor(readonly library: Library) {
    super();
  }
}

export class Shelf extends HostObject {
  readonly type: HostType = shelfType;
  width = 90;
  constructor(
    readonly id: string,
    public name: string,
    readonly books: Book[] = [new Book("First"), new Book("Second")]
  ) {
    super();
  }
}

export class Books extends HostObject {
  readonly type: HostType = booksType;
  constructor(readonly shelf: Shelf) {
    super();
  }
}

export class Book extends HostObject {
  readonly type: HostType = bookType;
  constructor(public title: string) {
    super();
  }
}

const libraryType = defineType<Library>("Library", {
  navigations: { Shelves: (library) => new Shelves(library) },
});

const shelvesType = defineType<Shelves>("ShelfCollection", {
  scalars: { Count: { get: ({ library }) => library.shelves.length } },
  methods: {
    Add: ({ library }, args: Arguments) => {
      const shelf = new Shelf(`s${library.shelves.length}`, args.text(0));
      library.shelves.push(shelf);
      return shelf;
    },
    GetItemOrNullObject: ({ library }, args) =>
      library.shelves.find(({ name }) => name === args.text(0)) ?? null,
    Swap: (_shelves, args) => args.raw(0),
    Crash: () => {
      throw new Error("the roof is leaking");
    },
  },
  collection: {
    items: ({ library }) => library.shelves,
    item: ({ library }, key) => {
      const shelf = library.shelves.find(({ id, name }) => id === key || name === key);
      if (!shelf) throw new RichApiError("ItemNotFound");
      return shelf;
    },
  },
});

const shelfType = defineType<Shelf>("Shelf", {
  scalars: {
    Id: { get: ({ id }) => id },
    Name: { get: ({ name }) => name, set: (shelf, name) => void (shelf.name = String(name)) },
    Width: { get: ({ width }) => width, set: (shelf, width) => void (shelf.width = Number(width)) },
  },
  navigations: {
    Books: (shelf) => new Books(shelf),
    FirstBookOrNullObject: ({ books }) => books[0] ?? null,
  },
});

const booksType = defineType<Books>("BookCollection", {
  methods: { GetItemAt: ({ shelf }, args) => shelf.books[args.integer(0)] ?? null },
  collection: { items: ({ shelf }) => shelf.books },
});

const bookType = defineType<Book>("Book", {
  scalars: {
    Title: { get: ({ title }) => title, set: (book, title) => void (book.title = String(title)) },
  },
});
