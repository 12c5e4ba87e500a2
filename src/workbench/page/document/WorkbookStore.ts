import type { WorkbookSnapshot } from "../../../host/snapshot";

/** A workbook as the browser keeps it. */
export interface StoredWorkbook {
  name: string;
  snapshot: WorkbookSnapshot;
}

const DATABASE = "isomargin-workbook";
const STORE = "workbooks";
const KEY = "current";

/** Keeps one workbook in the browser's database. */
export class WorkbookStore {
  private database?: Promise<IDBDatabase>;

  async load(): Promise<StoredWorkbook | undefined> {
    const stored = await this.request<unknown>("readonly", (store) => store.get(KEY));
    return isStoredWorkbook(stored) ? stored : undefined;
  }

  async save(workbook: StoredWorkbook): Promise<void> {
    await this.request("readwrite", (store) => store.put(workbook, KEY));
  }

  private async request<Result>(
    mode: IDBTransactionMode,
    ask: (store: IDBObjectStore) => IDBRequest<Result>
  ): Promise<Result> {
    const database = await (this.database ??= openDatabase());
    return new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = ask(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
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

function isStoredWorkbook(stored: unknown): stored is StoredWorkbook {
  const { name, snapshot } = (stored ?? {}) as Partial<StoredWorkbook>;
  return typeof name === "string" && snapshot?.version === 1 && Array.isArray(snapshot.sheets);
}
