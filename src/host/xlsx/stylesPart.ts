/** Turns the mark of cells that keep their text as text into the attribute that Excel has for them: `quotePrefix`. */
export function markQuotedText(xml: string): string {
  return xml.replace(
    /<xf ([^>]*)><alignment([^>]*?) readingOrder="0"([^>]*)\/>(.*?)<\/xf>/gs,
    (_, attributes: string, before: string, after: string, rest: string) => {
      const alignment = before || after ? `<alignment${before}${after}/>` : "";
      const kept = alignment ? attributes : attributes.replace(/ applyAlignment="[^"]*"/, "");
      return `<xf ${kept} quotePrefix="1">${alignment}${rest}</xf>`;
    }
  );
}
