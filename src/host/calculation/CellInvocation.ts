import { formatArea } from "../model/address";
import type { Frame } from "./builtIn";
import type { Invocation } from "./customFunction";

/** What a custom function is told about its call. The address is spelled only where it is asked for. */
export class CellInvocation implements Invocation {
  setResult?: (value: unknown) => void;
  onCanceled?: () => void;

  constructor(
    readonly functionName: string,
    private readonly frame: Frame
  ) {}

  get address(): string {
    const { sheet, row, column } = this.frame;
    return formatArea({ sheet, row, column, rows: 1, columns: 1 });
  }
}
