import { HostObject } from "./HostObject";
import { RichApiError } from "./RichApiError";

/** Arguments of one call, read with a check: a wrong one is InvalidArgument, naming the method. */
export class Arguments {
  constructor(
    private readonly values: readonly unknown[],
    readonly location: string
  ) {}

  /** The argument as it came; undefined where it was left out. */
  raw(index: number): unknown {
    return this.values[index] ?? undefined;
  }

  has(index: number): boolean {
    return this.raw(index) !== undefined;
  }

  text(index: number): string {
    const value = this.raw(index);
    return typeof value === "string" ? value : this.refuse(index, "text");
  }

  optionalText(index: number): string | undefined {
    return this.has(index) ? this.text(index) : undefined;
  }

  /** Text from a closed list, in the spelling of the list; case is not significant, as in Excel. */
  choice<T extends string>(index: number, choices: readonly T[], otherwise?: T): T {
    if (!this.has(index) && otherwise !== undefined) return otherwise;
    const text = this.text(index).toLowerCase();
    const found = choices.find((choice) => choice.toLowerCase() === text);
    return found ?? this.refuse(index, `one of ${choices.join(", ")}`);
  }

  number(index: number): number {
    const value = this.raw(index);
    return typeof value === "number" && Number.isFinite(value)
      ? value
      : this.refuse(index, "a number");
  }

  integer(index: number): number {
    const value = this.number(index);
    return Number.isInteger(value) ? value : this.refuse(index, "a whole number");
  }

  optionalInteger(index: number, otherwise: number): number {
    return this.has(index) ? this.integer(index) : otherwise;
  }

  boolean(index: number, otherwise: boolean): boolean {
    const value = this.raw(index);
    if (value === undefined) return otherwise;
    return typeof value === "boolean" ? value : this.refuse(index, "true or false");
  }

  /** A host object of the given class, or undefined where the argument is something else. */
  objectOf<T extends HostObject>(
    index: number,
    kind: abstract new (...args: never[]) => T
  ): T | undefined {
    const value = this.raw(index);
    return value instanceof kind ? value : undefined;
  }

  refuse(index: number, expected: string): never {
    throw new RichApiError(
      "InvalidArgument",
      `The argument is invalid or missing or has an incorrect format. ` +
        `(argument ${index + 1} of ${this.location}: expected ${expected}, got ${described(this.raw(index))})`,
      this.location
    );
  }
}

function described(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value instanceof HostObject) return `a ${value.type.name}`;
  return JSON.stringify(value).slice(0, 60);
}
