/** A file that is not opened; the message says why. */
export class NotAWorkbook extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = "NotAWorkbook";
  }
}
