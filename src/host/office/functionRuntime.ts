import type { FunctionMetadata } from "../calculation/customFunction";
import type { Workbook } from "../model/workbook";

type CustomFunction = (...args: unknown[]) => unknown;

/** A page with Office.js, as far as its custom functions are concerned. */
export interface FunctionWindow {
  CustomFunctions?: { _association?: { mappings: Record<string, CustomFunction> } };
}

/**
 * Makes the functions of a page known to a workbook. They are called directly, by what the page associated with each id
 * (`CustomFunctions.associate`), and looked up at every call: a page may associate them later, or anew. Once found, the
 * list is kept: asking a frame's window for it takes longer than most functions, and a page that is gone has none.
 * @param functions content of the add-in's functions.json
 */
export function bindFunctions(
  workbook: Workbook,
  functions: readonly FunctionMetadata[],
  window: FunctionWindow
): void {
  let mappings: Record<string, CustomFunction> | undefined;
  workbook.registerFunctions([...functions], (id, args) => {
    mappings ??= window.CustomFunctions?._association?.mappings;
    const associated = mappings?.[id.toUpperCase()];
    if (!associated) throw new Error(`no function is associated with the id ${id}`);
    return associated(...args);
  });
}
