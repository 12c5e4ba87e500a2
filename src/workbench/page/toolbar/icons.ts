const icon = (content: string) => `<svg viewBox="0 0 20 20" aria-hidden="true">${content}</svg>`;
const lines = (...spans: [number, number][]) =>
  icon(spans.map(([from, to], index) => `<path d="M${from} ${5 + index * 3.5}H${to}"/>`).join(""));
const letter = (text: string, style: string) =>
  icon(`<text x="10" y="15" text-anchor="middle" class="letter" style="${style}">${text}</text>`);
const digits = (text: string, arrow: string) =>
  icon(
    `<text x="10" y="10" text-anchor="middle" class="digits">${text}</text><path d="${arrow}"/>`
  );

/** Pictures of the toolbar's buttons. */
export const ICONS = {
  decimalMore: digits(".00", "M5 15h9m-3-2.5 3 2.5-3 2.5"),
  decimalLess: digits(".0", "M15 15H6m3-2.5L6 15l3 2.5"),
  bold: letter("B", "font-weight:700"),
  italic: letter("I", "font-style:italic;font-family:Georgia,serif"),
  underline: letter("U", "text-decoration:underline"),
  fill: icon(
    '<path d="M9 3.5 4 9l5 5 5.5-5.5zM4.2 9h9.6M15.8 11.5s1.4 1.8 1.4 2.7a1.4 1.4 0 0 1-2.8 0c0-.9 1.4-2.7 1.4-2.7z"/><path class="swatch" d="M3 17.5h14"/>'
  ),
  fontColor: icon(
    '<path d="M5.5 13.5 10 3.5l4.5 10M7 10.5h6"/><path class="swatch" d="M3 17.5h14"/>'
  ),
  alignLeft: lines([3, 17], [3, 12], [3, 17], [3, 12]),
  alignCenter: lines([3, 17], [5.5, 14.5], [3, 17], [5.5, 14.5]),
  alignRight: lines([3, 17], [8, 17], [3, 17], [8, 17]),
  wrap: icon('<path d="M3 5h14M3 10h11a3 3 0 0 1 0 6h-3m2-2-2 2 2 2M3 15h4"/>'),
  merge: icon('<path d="M3 4.5h14v11H3zM3 8V4.5M17 12v3.5M6 10h3m2 0h3M7.5 8.5 9 10l-1.5 1.5M12.5 8.5 11 10l1.5 1.5"/>'), // prettier-ignore
  freeze: icon('<path d="M3 3.5h14v13H3zM3 8h14M8 3.5v13"/><path class="filled" d="M3 3.5h14V8H8v8.5H3z" opacity=".25"/>'), // prettier-ignore
  table: icon(
    '<path d="M3 4h14v12H3zM3 8h14M3 12h14M8 8v8"/><path class="filled" d="M3 4h14v4H3z"/>'
  ),
} as const;
