import type { Example } from "./readFunctions";

export function readExample(text: string, name: string): Example;
