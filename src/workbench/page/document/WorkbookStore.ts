import type { WorkbookSnapshot } from "../../../host/snapshot";

/** A workbook as the browser keeps it. */
export interface StoredWorkbook {
  name: string;
  snapshot: WorkbookSnapshot;
}

/** Another one with each saving; workbooks of earlier versions have none. */
type Revision = string | undefined;

const DATABASE = "isomargin-workbook";
const STORE = "workbooks";
const KEY = "current";

/** Keeps one workbook in the browser's database, and never writes over what another tab has put there unseen. */
export class WorkbookStore {
  private database?: Promise<IDBDatabase>;
  /** What this page has loaded or saved itself. */
  private readonly seen = new Set<Revision>();

  async load(): Promise<StoredWorkbook | undefined> {
    const stored = await this.within("readonly", (store, answer) => {
      const request = store.get(KEY);
      request.onsuccess = () => answer(request.result as unknown);
    });
    this.seen.add(revisionOf(stored));
    return isStoredWorkbook(stored) ? stored : undefined;
  }

  /** True where what the browser keeps is what this page has last read or written. */
  async isSeen(): Promise<boolean> {
    return this.within("readonly", (store, answer) => {
      const request = store.get(KEY);
      request.onsuccess = () => answer(this.seen.has(revisionOf(request.result)));
    });
  }

  /** False, with nothing written, where another tab has saved since this page last read or wrote. */
  async save(workbook: StoredWorkbook): Promise<boolean> {
    const revision = crypto.randomUUID();
    return this.within<boolean>("readwrite", (store, answer) => {
      const request = store.get(KEY);
      request.onsuccess = () => {
        const isSeen = this.seen.has(revisionOf(request.result));
        if (isSeen) {
          store.put({ ...workbook, revision }, KEY);
          this.seen.add(revision);
        }
        answer(isSeen);
      };
    });
  }

  private async within<Result>(
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore, answer: (result: Result) => void) => void
  ): Promise<Result> {
    const database = await (this.database ??= openDatabase());
    return new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      work(transaction.objectStore(STORE), (result) => {
        transaction.oncomplete = () => resolve(result);
      });
      transaction.onerror = transaction.onabort = () =>
        reject(transaction.error ?? new Error("the browser refused it"));
    });
  }
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("the browser has no database"));
  });
}

function revisionOf(stored: unknown): Revision {
  return (stored as { revision?: string } | undefined)?.revision;
}

function isStoredWorkbook(stored: unknown): stored is StoredWorkbook {
  const { name, snapshot } = (stored ?? {}) as Partial<StoredWorkbook>;
  return typeof name === "string" && snapshot?.version === 1 && Array.isArray(snapshot.sheets);
}
