import { columnLetters } from "../plan/area";

/** Says in which hidden columns the workings of a sheet stand. */
export function whereWorkings({ first, count }: { first: number; count: number }): string {
  return `workings are in the hidden columns ${columnLetters(first)} to ${columnLetters(first + count - 1)}`;
}
