const { markdownTable } = require("./markdownTable");
const { syntaxOf } = require("./syntaxOf");

/**
 * docs/functions/README.md: every function by the question that it answers, and by family.
 *
 * @param {object[]} functions as readFunctions returns them
 */
function indexPage(functions) {
  const families = [...new Set(functions.map(({ family }) => family))];
  const link = ({ name }) => `[${name}](${name}.md)`;
  const blocks = [
    "# Functions",
    'Type them in a cell as you would Excel\'s own: `=ISOLIQ("long", 60000, 0.5, 10)`. Most arguments take ' +
      "a cell or a range. How side, size, market and the other arguments are written, how ranges spill and " +
      "what errors say: [what all functions have in common](conventions.md).",
    "## By question",
    markdownTable([
      ["question", "function", "answers"],
      ...functions.map((described) => [described.question, link(described), described.sentence]),
    ]),
    "## By family",
    ...families.flatMap((family) => [
      `### ${family}`,
      functions
        .filter((described) => described.family === family)
        .map((described) => `- ${link(described)}: \`${syntaxOf(described)}\``)
        .join("\n"),
    ]),
    "---",
    "Written by `npm run docs` from the docstrings in `src/functions`. A test evaluates every example.",
  ];
  return `${blocks.join("\n\n")}\n`;
}

module.exports = { indexPage };
