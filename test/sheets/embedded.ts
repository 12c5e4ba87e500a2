import * as catalogue from "../../src/functions/functions";
import { createHost, type Sheet, type Value } from "../../src/host";
import { createNodeRealm } from "../../src/host/node";
import { generatedMetadata } from "../build/generatedMetadata";

/** What the host answers to one request of Office.js. */
export interface Answer {
  Results: unknown[];
  TraceIds: number[];
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number };
}

/** Stands between Office.js and the host: `proceed` lets the host do the request and gives its answer. */
type Interceptor = (
  request: WireRequest,
  proceed: (request: WireRequest) => Promise<Answer>
) => Promise<Answer>;

interface WireRequest {
  Actions: { ActionType: number; Name: string }[];
  ObjectPaths: Record<string, { ObjectPathType: number; Name: string }>;
}

const INSTANTIATE = 1;

/** True for what Office.js sends when `Excel.run` has ended: it gives up references, and nothing else. */
function onlyTidies({ Actions }: WireRequest): boolean {
  const givesUp = Actions.filter(({ Name }) => Name === "_RemoveReference");
  const finds = Actions.filter(({ ActionType }) => ActionType === INSTANTIATE);
  return givesUp.length > 0 && givesUp.length + finds.length === Actions.length;
}

const NEW_OBJECT = 2;

/** True for what Office.js asks for itself while it starts. */
function asksService({ ObjectPaths }: WireRequest): boolean {
  return Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === NEW_OBJECT);
}

const RICH_API_REQUEST = 93;
const SHARED = ["Office", "Excel", "OfficeExtension", "CustomFunctions"] as const;

/** A workbook behind the real Office.js, with the add-in's functions; the add-in's code finds it as globals. */
export class Embedded {
  readonly host = createHost();
  readonly workbook = this.host.workbook;
  /** Requests so far, without those that Office.js makes for itself. */
  requests = 0;
  intercept: Interceptor = (request, proceed) => proceed(request);
  private readonly realm = createNodeRealm(this.interceptedExternal());

  static async open(): Promise<Embedded> {
    const embedded = new Embedded();
    await embedded.realm.ready();
    for (const name of SHARED) (globalThis as any)[name] = embedded.realm.window[name];
    const { functions } = JSON.parse(await generatedMetadata());
    const byId = new Map(
      Object.entries(catalogue).map(([name, implementation]) => [
        name.toUpperCase(),
        implementation,
      ])
    );
    embedded.workbook.registerFunctions(functions, (id, args) =>
      (byId.get(id) as (...values: unknown[]) => unknown)(...args)
    );
    embedded.requests = 0;
    return embedded;
  }

  close(): void {
    this.realm.dispose();
    this.host.dispose();
  }

  sheet(name: string): Sheet {
    const found = this.workbook.sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  }

  value(sheet: string, row: number, column: number): Value {
    return this.workbook.cell(this.sheet(sheet), row, column)?.value ?? null;
  }

  /** The row whose cell in column B holds a text, from a row on. */
  rowOf(sheet: string, text: string, from = 0): number {
    for (let row = from; row < from + 2000; row += 1) {
      if (this.value(sheet, row, 1) === text) return row;
    }
    throw new Error(`no row "${text}" in ${sheet} from row ${from + 1}`);
  }

  /** What a person can see of the workbook, to compare before and after. */
  snapshot(): unknown {
    const { workbook } = this;
    return {
      active: workbook.activeSheet.name,
      tables: workbook.tables.map(({ name, area }) => [name, area.row, area.rows]),
      names: [...workbook.names.keys()].sort(),
      sheets: workbook.sheets.map((sheet) => {
        const used = workbook.usedArea(sheet);
        return {
          name: sheet.name,
          charts: sheet.charts.length,
          conditionalFormats: sheet.conditionalFormats.length,
          texts: Array.from({ length: used ? used.row + used.rows : 0 }, (_, row) =>
            Array.from({ length: used ? used.column + used.columns : 0 }, (_unused, column) =>
              workbook.text(sheet, row, column)
            )
          ),
        };
      }),
    };
  }

  private interceptedExternal() {
    const { external } = this.host;
    const execute: typeof external.Execute = (dispatchId, parameters, callback) => {
      if (dispatchId !== RICH_API_REQUEST)
        return external.Execute(dispatchId, parameters, callback);
      const message = (parameters as unknown[][])[0]!;
      const proceed = (request: WireRequest) =>
        new Promise<Answer>((resolve) => {
          const asked = [[...message.slice(0, 4), JSON.stringify(request), ...message.slice(5)]];
          external.Execute(dispatchId, asked, (answer: any) =>
            resolve(JSON.parse(answer.toArray()[3]))
          );
        });
      const request = JSON.parse(String(message[4])) as WireRequest;
      if (!onlyTidies(request) && !asksService(request)) this.requests += 1;
      void this.intercept(request, proceed).then((answer) =>
        callback({ toArray: () => [0, 200, [], JSON.stringify(answer)] } as any)
      );
    };
    return { ...external, Execute: execute };
  }
}
