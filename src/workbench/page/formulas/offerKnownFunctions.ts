import { IDescriptionService } from "@univerjs/sheets-formula";
import { BUILT_INS } from "../../../host/calculation/functions/builtIns";
import type { Injector } from "../grid/createUniver";

/**
 * Has the formula editor suggest only functions that can be calculated here, the add-in's before the built-in ones.
 */
export function offerKnownFunctions(injector: Injector, addinFunctions: readonly string[]): void {
  const service = injector.get(IDescriptionService);
  const others = [...service.getDescriptions().values()].filter(
    ({ functionName }) => !addinFunctions.includes(functionName)
  );
  service.unregisterDescriptions(others.map(({ functionName }) => functionName));
  service.registerDescriptions(others.filter(({ functionName }) => BUILT_INS.has(functionName)));
}
