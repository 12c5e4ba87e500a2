import { Workbook, type Host } from "../../../host";
import { restoreSnapshot, takeSnapshot, type WorkbookSnapshot } from "../../../host/snapshot";
import { openWorkbook } from "../../../host/xlsx";
import type { WorkbookGrid } from "../grid/WorkbookGrid";
import { downloadWorkbook } from "../downloadWorkbook";

const NEW_NAME = "Book1.xlsx";

/** The document on the page: its name, and how it is begun anew, opened from a file and saved as one. */
export class OpenDocument {
  private fileName = NEW_NAME;
  private readonly renamed = new Set<() => void>();

  constructor(
    private readonly host: Host,
    private readonly functionNames: ReadonlySet<string>
  ) {}

  get name(): string {
    return this.fileName;
  }

  /** Calls back whenever another document is at hand. */
  onReplaced(listener: () => void): void {
    this.renamed.add(listener);
  }

  /** Shows what the browser had kept; throws, with an empty workbook in its place, where it cannot be read. */
  restore(name: string, snapshot: WorkbookSnapshot): void {
    try {
      restoreSnapshot(this.host.workbook, snapshot);
      this.fileName = name;
    } catch (error) {
      restoreSnapshot(this.host.workbook, emptyWorkbook());
      throw error;
    }
  }

  /** Begins an empty workbook; undo brings the one before back. */
  startNew(grid: WorkbookGrid): void {
    this.replace(grid, NEW_NAME, emptyWorkbook());
  }

  /** Opens an .xlsx file; throws with the reason where it cannot be. Undo brings the workbook before back. */
  async open(grid: WorkbookGrid, file: File): Promise<void> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const snapshot = await openWorkbook(bytes, this.functionNames);
    this.replace(grid, file.name.replace(/(\.xlsx)?$/i, ".xlsx"), snapshot);
  }

  save(): Promise<void> {
    return downloadWorkbook(this.host.workbook, this.fileName);
  }

  private replace(grid: WorkbookGrid, name: string, snapshot: WorkbookSnapshot): void {
    grid.edits.editWorkbook(() => restoreSnapshot(this.host.workbook, snapshot), true);
    this.fileName = name;
    for (const listener of this.renamed) listener();
  }
}

const emptyWorkbook = (): WorkbookSnapshot => ({ ...takeSnapshot(new Workbook()), settings: [] });
