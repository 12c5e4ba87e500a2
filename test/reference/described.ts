import path from "node:path";
import { readFunctions } from "../../scripts/reference/readFunctions";

/** The functions as their docstrings describe them. */
export const FUNCTIONS = readFunctions(path.resolve(__dirname, "../../src/functions"));

export const NAMES = FUNCTIONS.map(({ name }) => name);
