import type { ConditionalFormat, ConditionalRule } from "../../model/conditionalFormat";
import type { Sheet } from "../../model/sheet";
import type { Session } from "../Session";

/** Reads and changes the rule of a conditional format, of one type. */
export class RuleHolder<T extends ConditionalRule["type"]> {
  constructor(
    readonly session: Session,
    private readonly sheet: Sheet,
    private readonly format: ConditionalFormat,
    readonly ruleType: T
  ) {}

  /** What finish of the rule is kept for. */
  get owner(): object {
    return this.format;
  }

  get rule(): Extract<ConditionalRule, { type: T }> {
    return this.format.rule as Extract<ConditionalRule, { type: T }>;
  }

  change(patch: Partial<Extract<ConditionalRule, { type: T }>>): void {
    const rule = { ...this.format.rule, ...patch } as ConditionalRule;
    this.session.workbook.updateConditionalFormat(this.sheet, this.format, { rule });
  }
}
