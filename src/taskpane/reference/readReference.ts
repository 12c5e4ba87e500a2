import { readOwnFile } from "../readOwnFile";
import type { FunctionEntry } from "./FunctionEntry";

/** The functions that the built add-in describes, in the order of its reference. */
export async function readReference(): Promise<FunctionEntry[]> {
  const response = await readOwnFile("reference.json");
  return (await response.json()) as FunctionEntry[];
}
