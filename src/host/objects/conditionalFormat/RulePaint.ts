import type { CellFormat } from "../../model/format";
import { ExcelObject } from "../ExcelObject";
import type { Session } from "../Session";
import type { RuleHolder } from "./RuleHolder";

/** The format in which a rule paints cells. */
export interface RulePaint {
  readonly session: Session;
  readonly format: CellFormat;
  change(patch: CellFormat): void;
}

/** The paint of a rule that has one. */
export function rulePaint(
  holder: RuleHolder<"CellValue"> | RuleHolder<"Custom"> | RuleHolder<"ContainsText">
): RulePaint {
  return {
    session: holder.session,
    get format() {
      return holder.rule.format;
    },
    change: (patch) => holder.change({ format: { ...holder.rule.format, ...patch } }),
  };
}

/** An object that belongs to the paint of a rule. */
export abstract class PaintPart extends ExcelObject {
  constructor(readonly paint: RulePaint) {
    super(paint.session);
  }
}
