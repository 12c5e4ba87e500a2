const ts = require("typescript");

/**
 * The docstring of a declaration: its text, and the text of each tag in order, both with the line breaks
 * that they are written with.
 *
 * @returns {{ text: string, tags: { name: string, text: string }[] }}
 */
function docComment(declaration) {
  const [doc] = ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc).slice(-1);
  return {
    text: ts.getTextOfJSDocComment(doc?.comment) ?? "",
    tags: (doc?.tags ?? []).map((tag) => ({ name: tag.tagName.text, text: textOf(tag) })),
  };
}

/** Text of a tag; `@param` and `@see` keep the name that they begin with out of their comment. */
function textOf(tag) {
  const comment = ts.getTextOfJSDocComment(tag.comment) ?? "";
  if (ts.isJSDocSeeTag(tag)) return tag.name ? tag.name.getText() : comment;
  return comment;
}

module.exports = { docComment };
