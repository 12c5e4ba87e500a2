import type { Area } from "./address";
import type { Cell } from "./cell";
import type { Sheet } from "./sheet";
import type { Table } from "./table";

/** What listeners of a workbook are told. */
export interface WorkbookEvents {
  /** Contents were written, by a person or through an interface. */
  changed: { area: Area; source: "typed" | "written" };
  /** Formulas have new values; spilled cells are included. */
  calculated: { cells: Cell[] };
  /** Formats or conditional formats changed. */
  format: { area: Area };
  /** Rows or columns were inserted or deleted (`area` is what came or went). */
  structure: {
    kind: "rowsInserted" | "rowsDeleted" | "columnsInserted" | "columnsDeleted";
    area: Area;
  };
  /** Sheets came, went, moved, were renamed, hidden or otherwise set. */
  sheets: { kind: "added" | "removed" | "renamed" | "moved" | "changed"; sheet: Sheet };
  /** A table came, went or changed its place, names or looks. */
  tables: { kind: "added" | "removed" | "changed"; table: Table };
  /** Charts of a sheet came, went or changed. */
  charts: { sheet: Sheet };
  /** Names came, went or changed. */
  names: Record<string, never>;
  selection: { area: Area };
  /** Another sheet is shown. */
  activated: { sheet: Sheet };
}

export type EventName = keyof WorkbookEvents;

export type Listener<Name extends EventName> = (event: WorkbookEvents[Name]) => void;

/** Listeners by event. */
export class Emitter {
  private readonly listeners = new Map<EventName, Set<Listener<never>>>();

  /** Adds a listener; the result removes it. */
  on<Name extends EventName>(name: Name, listener: Listener<Name>): () => void {
    let set = this.listeners.get(name);
    if (!set) this.listeners.set(name, (set = new Set()));
    set.add(listener);
    return () => void set.delete(listener);
  }

  emit<Name extends EventName>(name: Name, event: WorkbookEvents[Name]): void {
    for (const listener of [...(this.listeners.get(name) ?? [])]) {
      (listener as Listener<Name>)(event);
    }
  }
}
