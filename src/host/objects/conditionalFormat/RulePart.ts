import type { ConditionalRule } from "../../model/conditionalFormat";
import { ExcelObject } from "../ExcelObject";
import type { RuleHolder } from "./RuleHolder";

/** An object that belongs to a conditional format's rule. */
export abstract class RulePart<T extends ConditionalRule["type"]> extends ExcelObject {
  constructor(readonly holder: RuleHolder<T>) {
    super(holder.session);
  }
}
