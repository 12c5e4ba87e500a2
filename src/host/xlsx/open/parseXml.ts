import { XmlElement } from "./XmlElement";

const ENTITIES: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const DEEPEST = 200;

/** Text with its entities and Excel's `_x000a_` spelling of characters read. */
function xmlText(text: string): string {
  return text
    .replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{2,4});/gi, (whole, entity: string) => {
      const code = /^#x/i.test(entity) ? parseInt(entity.slice(2), 16) : Number(entity.slice(1));
      if (!entity.startsWith("#")) return ENTITIES[entity.toLowerCase()] ?? whole;
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Reads the small parts of a package as a tree. It knows elements, attributes, text and CDATA: all that such parts hold. */
export function parseXml(xml: string): XmlElement {
  const root = new XmlElement("", new Map());
  const open = [root];
  const pattern = /<!\[CDATA\[(.*?)\]\]>|<[!?][^>]*>|<(\/?)([^\s/>]+)([^>]*?)(\/?)>|([^<]+)/gs;
  for (const [, data, slash, name, attributes = "", closed, text] of xml.matchAll(pattern)) {
    const parent = open[open.length - 1]!;
    if (data !== undefined) parent.text += data;
    else if (text !== undefined) parent.text += xmlText(text);
    else if (name === undefined) continue;
    else if (slash) open.length = Math.max(1, open.length - 1);
    else {
      const element = new XmlElement(localName(name), readAttributes(attributes));
      parent.children.push(element);
      if (closed) continue;
      open.push(element);
      if (open.length > DEEPEST) throw new Error("its XML is nested too deeply");
    }
  }
  return root.children[0] ?? root;
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", value = "", single] of text.matchAll(
    /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
  )) {
    attributes.set(localName(name), xmlText(single ?? value));
  }
  return attributes;
}
