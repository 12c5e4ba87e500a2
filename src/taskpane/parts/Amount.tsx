import type { Provenance } from "../../importing/position";
import { formatDecimal } from "../formatDecimal";
import { strings } from "../strings";
import { Provided } from "./Provided";
import { VisuallyHidden } from "./VisuallyHidden";

interface AmountProps {
  /** Decimal text; undefined where the source gives none. */
  text?: string;
  unit?: string;
  provenance?: Provenance;
  locale?: string;
}

/** A number of a position as the locale writes it, the exact text on hover. */
export function Amount({ text, unit = "", provenance, locale }: AmountProps) {
  if (text === undefined) {
    return (
      <>
        <span aria-hidden="true">{strings.preview.table.missingSign}</span>
        <VisuallyHidden>{strings.preview.table.missing}</VisuallyHidden>
      </>
    );
  }
  return (
    <Provided provenance={provenance} exact={text}>
      {formatDecimal(text, locale)}
      {unit}
    </Provided>
  );
}
