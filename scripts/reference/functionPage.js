const { linkNames } = require("./linkNames");
const { markdownTable } = require("./markdownTable");
const { syntaxOf } = require("./syntaxOf");

/** Arguments that conventions.md explains, under a heading of the same name. */
const EXPLAINED = ["side", "size", "leverage", "market", "margin", "tick", "fee_rate"];

/** `s` as a factor in a formula. */
const SIDE_SIGN = /(^|[^\p{L}_'’])s([^\p{L}_]|$)/u;

/**
 * docs/functions/NAME.md, formatted as Prettier does.
 *
 * @param {object} described a function, as readFunctions returns it
 * @param {string[]} names all functions that have a page
 * @param {string[]} sections Markdown to put before the sources
 */
function functionPage(described, names, sections = []) {
  const others = names.filter((name) => name !== described.name);
  const prose = (text) => linkNames(text, others);
  const { name, sentence, question, explanation, result, formulas, sources, related } = described;
  const blocks = [
    `# ${name}`,
    sentence,
    `**${question}** ${prose(explanation)}`,
    fenced([`=${syntaxOf(described)}`]),
    ...argumentsSection(described),
    "## Result",
    `${prose(result)} ${described.spills && described.parameters.length > 0 ? SPILLS : ""}`.trim(),
    described.examples.length > 1 ? "## Examples" : "## Example",
    ...described.examples.flatMap((example) => exampleBlocks(example, prose)),
    "## Errors",
    errorList(described, prose),
    ...(formulas.length > 0 ? ["## Formula", fenced(formulas)] : []),
    ...(formulas.some((formula) => SIDE_SIGN.test(formula)) ? [SIDE_SIGN_MEANS] : []),
    ...sections,
    "## Source",
    sources.map((source) => `- ${prose(source)}`).join("\n"),
    "## See also",
    [
      ...related.map((other) => `[${other}](${other}.md)`),
      "[what all functions have in common](conventions.md)",
      "[all functions](README.md)",
    ].join(" · "),
  ];
  return `${blocks.join("\n\n")}\n`;
}

const SPILLS = "The result spills over the cells below and beside the formula.";
const SIDE_SIGN_MEANS = "s is 1 for a long position and −1 for a short one.";

function argumentsSection({ parameters }) {
  if (parameters.length === 0) return ["## Arguments", "None."];
  const rows = parameters.map(({ name, meaning, default: byDefault, optional, takes }) => {
    // "Leverage, 1 or more; may be empty where margin is given"
    const [means, mayBeEmpty] = meaning.split(/; (?=may be empty)/);
    return [
      EXPLAINED.includes(name) ? `[\`${name}\`](conventions.md#${name})` : `\`${name}\``,
      means,
      optional ? byDefault : (mayBeEmpty ?? "required"),
      takes,
    ];
  });
  return [
    "## Arguments",
    markdownTable([["argument", "meaning", "if left out", "takes"], ...rows]),
  ];
}

function exampleBlocks({ formula, result, explanation }, prose) {
  return [fenced([formula]), ...(explanation ? [prose(explanation)] : []), resultBlock(result)];
}

/** One value in a line of its own; several as the cells that they fill when the formula stands in A1. */
function resultBlock(rows) {
  const width = Math.max(...rows.map((row) => row.length));
  if (rows.length === 1 && width === 1) return `Answer: **${rows[0][0]}**`;
  const letters = Array.from({ length: width }, (_, column) => String.fromCharCode(65 + column));
  return markdownTable([
    ["", ...letters],
    ...rows.map((row, index) => [
      String(index + 1),
      ...letters.map((_, column) => row[column] ?? ""),
    ]),
  ]);
}

function errorList({ parameters, errors }, prose) {
  const general = parameters.length > 0 ? [BAD_ARGUMENT, ERROR_IN_A_CELL] : ["None."];
  return [...errors, ...general]
    .map((text) => `- ${prose(text).replace(/#(?:VALUE!|N\/A)/g, "`$&`")}`)
    .join("\n");
}

const BAD_ARGUMENT =
  "#VALUE! where an argument is missing, is not a number where one is needed, or is out of bounds. The " +
  "error's text names the argument, what was given and what is accepted.";
const ERROR_IN_A_CELL = "An error in a cell that the formula refers to comes back as that error.";

function fenced(lines) {
  return ["```text", ...lines, "```"].join("\n");
}

module.exports = { functionPage };
