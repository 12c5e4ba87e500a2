import { CellError } from "../model/value";

/** An error of each code without a message, shared. */
export const NULL = new CellError("#NULL!");
export const DIV0 = new CellError("#DIV/0!");
export const VALUE = new CellError("#VALUE!");
export const REF = new CellError("#REF!");
export const NUM = new CellError("#NUM!");
export const NA = new CellError("#N/A");
export const BUSY = new CellError("#BUSY!", "waiting for the result of a function");

export const valueError = (message: string) => new CellError("#VALUE!", message);
export const calcError = (message: string) => new CellError("#CALC!", message);
