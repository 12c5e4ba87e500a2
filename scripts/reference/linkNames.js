/**
 * Prose of a docstring as Markdown: functions it names become links to their pages, and so do files of docs/.
 *
 * @param {string[]} names functions that have a page beside this one
 */
function linkNames(text, names) {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith("`") ? part : linked(part, names)))
    .join("");
}

function linked(text, names) {
  return text
    .replace(/\b[A-Z]{6,}\b/g, (word) => (names.includes(word) ? `[${word}](${word}.md)` : word))
    .replace(/\bdocs\/(\w+\/[\w-]+\.md)/g, (file, path) => `[${file}](../${path})`);
}

module.exports = { linkNames };
