/** Which events an add-in listens to: event numbers with the id of the object that it listens on. */
export class Subscriptions {
  private readonly targets = new Map<string, number>();

  add(event: number, targetId: string): void {
    const key = `${event} ${targetId}`;
    this.targets.set(key, (this.targets.get(key) ?? 0) + 1);
  }

  remove(event: number, targetId: string): void {
    const key = `${event} ${targetId}`;
    const count = (this.targets.get(key) ?? 0) - 1;
    if (count > 0) this.targets.set(key, count);
    else this.targets.delete(key);
  }

  has(event: number, targetId: string): boolean {
    return this.targets.has(`${event} ${targetId}`);
  }
}
