/** An element of XML; names are without their namespace. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  text = "";

  constructor(
    readonly name: string,
    readonly attributes: ReadonlyMap<string, string>
  ) {}

  attribute(name: string): string | undefined {
    return this.attributes.get(name);
  }

  number(name: string): number | undefined {
    const text = this.attributes.get(name);
    return text === undefined || !Number.isFinite(Number(text)) ? undefined : Number(text);
  }

  /** True for "1" and "true"; `fallback` where the attribute is missing. */
  flag(name: string, fallback = false): boolean {
    const text = this.attributes.get(name);
    return text === undefined ? fallback : text === "1" || text === "true";
  }

  /** The first child at the end of a path of names. */
  find(...path: string[]): XmlElement | undefined {
    const [name, ...rest] = path;
    const child = this.children.find((each) => each.name === name);
    return child && rest.length > 0 ? child.find(...rest) : child;
  }

  all(name: string): XmlElement[] {
    return this.children.filter((each) => each.name === name);
  }

  /** Every element of a name below this one, in the order of the text. */
  descendants(name: string): XmlElement[] {
    return this.children.flatMap((child) => [
      ...(child.name === name ? [child] : []),
      ...child.descendants(name),
    ]);
  }
}
