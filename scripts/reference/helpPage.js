const { Marked } = require("marked");
const { helpAddress } = require("./helpAddress");
const { HELP_POLICY } = require("../build/contentSecurityPolicy");

/**
 * A page of docs/ as a page of help: help/FOLDER/NAME.html, which links to its neighbours.
 *
 * @param {string} text Markdown whose first line is its heading
 */
function helpPage(text) {
  const title = /^# (.+)$/m.exec(text)?.[1] ?? "Help";
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${HELP_POLICY}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)} · IsoMargin</title>
    <link rel="icon" href="../../assets/icon-32.png" />
    <link rel="stylesheet" href="../../assets/help.css" />
  </head>
  <body>
    <header>
      <nav aria-label="Help of IsoMargin">
        <a href="../functions/index.html">Functions</a>
        <a href="../functions/conventions.html">Arguments, ranges, errors</a>
        <a href="../venues/index.html">Venues</a>
      </nav>
    </header>
    <main>
${markdown.parse(text)}    </main>
  </body>
</html>
`;
}

const markdown = new Marked({
  renderer: {
    heading({ tokens, depth, text }) {
      return `<h${depth} id="${anchor(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    link({ href, tokens }) {
      return `<a href="${escaped(helpAddress(href))}">${this.parser.parseInline(tokens)}</a>`;
    },
  },
  hooks: {
    // What is wider than the page scrolls in a box that the keyboard reaches too. The corner of a sheet is no heading.
    postprocess: (html) =>
      html
        .replaceAll("<table>", '<div class="wide" tabindex="0"><table>')
        .replaceAll("</table>", "</table></div>")
        .replaceAll("<pre>", '<pre tabindex="0">')
        .replaceAll("<th></th>", "<td></td>"),
  },
});

/** The name by which GitHub links to a heading. */
function anchor(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");
}

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text) {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character]);
}

module.exports = { helpPage };
