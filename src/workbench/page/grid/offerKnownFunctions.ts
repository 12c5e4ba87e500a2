import { IDescriptionService } from "@univerjs/sheets-formula";
import { BUILT_INS } from "../../../host/calculation";
import type { Injector } from "./createUniver";

/** Has the formula editor suggest only functions that can be calculated here: the built-in ones and the add-in's. */
export function offerKnownFunctions(injector: Injector, addinFunctions: readonly string[]): void {
  const descriptions = injector.get(IDescriptionService);
  const known = new Set([...BUILT_INS.keys(), ...addinFunctions]);
  const unknown = [...descriptions.getDescriptions().keys()].filter(
    (name) => !known.has(String(name))
  );
  descriptions.unregisterDescriptions(unknown.map(String));
}
