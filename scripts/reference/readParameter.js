/** Where a description says its default: "; default 8." or "; default: the venue's fee." */
const DEFAULT = /; default:? (.+)$/;

/** Where it marks one of its words: "initial (default), maintenance, or order." */
const MARKED = /(\S+) \(default\)/;

/** Arguments that are taken as one range say so in their first word. */
const WHOLE = /^Range\b/;

/**
 * A parameter from its tooltip: meaning, default, and how many cells it takes.
 *
 * @param {boolean} spills whether the function answers a block: its other arguments are one cell each
 */
function readParameter({ name, description, isOptional }, spills) {
  const text = description.replace(/\.$/, "");
  const marked = MARKED.exec(text)?.[1];
  const stated = DEFAULT.exec(text)?.[1];
  return {
    name,
    description,
    optional: isOptional,
    meaning: text.replace(DEFAULT, "").replace(" (default)", ""),
    default: isOptional ? (marked ?? stated) : undefined,
    takes: takenBy(text, spills),
  };
}

function takenBy(text, spills) {
  if (WHOLE.test(text)) return "range";
  const cells = spills ? "one cell" : "cell or range";
  return text.includes("tier table") ? `${cells}, or tier table` : cells;
}

module.exports = { readParameter };
