import { ExcelObject } from "../ExcelObject";
import type { Table } from "./Table";

/** An object that belongs to a table: its columns, its rows, its order. */
export abstract class TablePart extends ExcelObject {
  constructor(readonly parent: Table) {
    super(parent.session);
  }

  get table(): Table["table"] {
    return this.parent.table;
  }
}
