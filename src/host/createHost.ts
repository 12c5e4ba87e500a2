import { Workbook } from "./model/workbook";
import { HostConnection } from "./HostConnection";
import type { NativeExternal } from "./office/NativeExternal";
import type { ConnectionOptions } from "./office/OfficeConnection";
import { LIGHT_THEME, type OfficeTheme } from "./office/officeTheme";
import { UnsupportedMembers } from "./protocol/UnsupportedMembers";

/** What can be chosen about an embedded workbook. */
export interface HostOptions extends Omit<
  ConnectionOptions,
  "execute" | "settings" | "documentUrl"
> {
  /** Default: a new workbook with one sheet. */
  workbook?: Workbook;
  /** File name that the add-in reads; default "Book1.xlsx". */
  documentName?: () => string;
}

/** Excel's stand-in: a workbook that pages with the unmodified Office.js work on. */
export interface Host {
  readonly workbook: Workbook;
  /** The connection of the first page. */
  readonly connection: HostConnection;
  /** `window.external` of the first page. */
  readonly external: NativeExternal;
  /** How often add-ins asked for members that are missing, by full name ("Range.removeDuplicates"). */
  readonly unsupported: ReadonlyMap<string, number>;
  /** A connection for another page, or for the same page loaded anew. */
  connect(): HostConnection;
  setTheme(theme: OfficeTheme): void;
  dispose(): void;
}

/** Makes an embedded workbook. */
export function createHost(options: HostOptions = {}): Host {
  const { workbook = new Workbook(), documentName = () => "Book1.xlsx" } = options;
  const unsupported = new UnsupportedMembers();
  const connections: HostConnection[] = [];
  let { theme = LIGHT_THEME } = options;
  const connect = (): HostConnection => {
    const connection = new HostConnection(workbook, unsupported, {
      ...options,
      theme,
      documentName,
    });
    connections.push(connection);
    return connection;
  };
  const connection = connect();
  return {
    workbook,
    connection,
    external: connection.external,
    unsupported: unsupported.members,
    connect,
    setTheme: (next) => {
      theme = next;
      for (const one of connections) one.office.setTheme(next);
    },
    dispose: () => {
      for (const one of connections) one.dispose();
    },
  };
}
