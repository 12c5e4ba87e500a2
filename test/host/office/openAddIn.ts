import { createHost, type Host, type HostOptions } from "../../../src/host";
import { createNodeRealm, type NodeRealm } from "../../../src/host/node";

/** An embedded workbook with a page in which the real Office.js is ready. */
export interface OpenAddIn {
  host: Host;
  realm: NodeRealm;
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
  /** Runs a batch as an add-in does. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** The error that a batch fails with. */
  failure(batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<any>;
  /** Time for events to arrive. */
  eventsDelivered(): Promise<void>;
  close(): void;
}

/** Opens a workbook and loads Office.js beside it. */
export async function openAddIn(options: HostOptions = {}): Promise<OpenAddIn> {
  const host = createHost(options);
  const realm = createNodeRealm(host.external, { debug: false });
  await realm.ready();
  const { Excel, Office, OfficeExtension } = realm.window as unknown as OpenAddIn;
  const run: OpenAddIn["run"] = async (batch) => Excel.run(batch);
  return {
    host,
    realm,
    Excel,
    Office,
    OfficeExtension,
    run,
    failure: (batch) =>
      run(batch).then(
        () => {
          throw new Error("the batch did not fail");
        },
        (error: unknown) => error
      ),
    eventsDelivered: () => new Promise((resolve) => setTimeout(resolve, 20)),
    close: () => {
      realm.dispose();
      host.dispose();
    },
  };
}
