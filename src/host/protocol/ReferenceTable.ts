import type { HostObject } from "./HostObject";
import { RichApiError } from "./RichApiError";

/** Objects that add-ins track across requests (`_KeepReference`), by reference id. */
export class ReferenceTable {
  private readonly objects = new Map<string, HostObject>();
  private nextId = 1;

  /** Gives the object a reference id, or returns the one it has. */
  keep(object: HostObject): string {
    if (object.referenceId === undefined) {
      object.referenceId = `reference-${this.nextId++}`;
      this.objects.set(object.referenceId, object);
    }
    return object.referenceId;
  }

  /** Throws InvalidReference where the id was never given or has been removed. */
  get(id: string): HostObject {
    const object = this.objects.get(id);
    if (!object) throw new RichApiError("InvalidReference");
    return object;
  }

  remove(id: string): void {
    const object = this.objects.get(id);
    if (object) object.referenceId = undefined;
    this.objects.delete(id);
  }

  removeAll(): void {
    for (const id of [...this.objects.keys()]) this.remove(id);
  }

  get count(): number {
    return this.objects.size;
  }

  /** The tracked objects, for those that must follow inserted and deleted rows. */
  values(): Iterable<HostObject> {
    return this.objects.values();
  }
}
