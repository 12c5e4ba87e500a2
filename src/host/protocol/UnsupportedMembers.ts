import { RichApiError } from "./RichApiError";

/** Counts what an add-in asked for that this host does not have, and refuses it by its full name. */
export class UnsupportedMembers {
  private readonly counts = new Map<string, number>();

  /** Throws ApiNotFound, naming the member as the add-in writes it: "Range.removeDuplicates". */
  refuse(member: string): never {
    this.counts.set(member, (this.counts.get(member) ?? 0) + 1);
    throw new RichApiError(
      "ApiNotFound",
      `${member} is not implemented by the embedded workbook.`,
      member
    );
  }

  /** How often each missing member was asked for. */
  get members(): ReadonlyMap<string, number> {
    return this.counts;
  }
}
