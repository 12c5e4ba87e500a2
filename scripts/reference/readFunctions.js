const { existsSync, readFileSync } = require("node:fs");
const path = require("node:path");
const ts = require("typescript");
const { docComment } = require("./docComment");
const { readExample } = require("./readExample");
const { readParameter } = require("./readParameter");

/**
 * The functions of the add-in as their docstrings describe them, in the order of functions.ts.
 *
 * What Excel shows while a formula is typed stands in src/functions/functions.ts: sentence, arguments,
 * result. The rest stands where the function is computed, above the constant of its name in
 * src/functions/catalogue/: what it answers in full, `@question`, `@family`, `@formula`, `@throws`,
 * `@example`, `@source`, `@see`.
 *
 * @param {string} folder src/functions
 */
function readFunctions(folder) {
  return parse(path.join(folder, "functions.ts"))
    .statements.filter((statement) => ts.isFunctionDeclaration(statement))
    .map((declaration) => readFunction(declaration, folder));
}

function readFunction(declaration, folder) {
  const typed = docComment(declaration);
  const name = one(typed, "customfunction", declaration.name.text);
  const computed = catalogueComment(folder, name);
  const spills = declaration.body.getText().includes("evaluateBlock(");
  return {
    name,
    sentence: typed.text,
    explanation: computed.text
      .split(/\n\s*\n/)
      .map(inOneLine)
      .join("\n\n"),
    question: one(computed, "question", name),
    family: one(computed, "family", name),
    parameters: declaration.parameters.map((parameter) => {
      const described = parameterTag(declaration, parameter.name.text);
      return readParameter(described, spills);
    }),
    spills,
    result: one(typed, "returns", name),
    formulas: all(computed, "formula").map(inOneLine),
    errors: all(computed, "throws").map(inOneLine),
    examples: all(computed, "example").map((text) => readExample(text, name)),
    sources: all(computed, "source").map(inOneLine),
    related: all(computed, "see"),
    helpUrl: one(typed, "helpurl", name),
  };
}

/** Docstring of the constant that is named like the function. */
function catalogueComment(folder, name) {
  const file = path.join(folder, "catalogue", `${name.toLowerCase()}.ts`);
  if (!existsSync(file)) throw new Error(`${name} is not in src/functions/catalogue`);
  const constant = parse(file).statements.find(
    (statement) =>
      ts.isVariableStatement(statement) &&
      statement.declarationList.declarations.some(({ name: own }) => own.getText() === name)
  );
  if (!constant) throw new Error(`${file} exports no constant ${name}`);
  return docComment(constant);
}

function parameterTag(declaration, name) {
  const tag = ts
    .getAllJSDocTagsOfKind(declaration, ts.SyntaxKind.JSDocParameterTag)
    .find((candidate) => candidate.name.getText() === name);
  if (!tag) throw new Error(`${declaration.name.text}: the argument ${name} is not described`);
  const description = ts.getTextOfJSDocComment(tag.comment) ?? "";
  return { name, description, isOptional: tag.isBracketed };
}

function parse(file) {
  return ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
}

function inOneLine(text) {
  return text.replace(/\s+/g, " ");
}

function all({ tags }, name) {
  return tags.filter((tag) => tag.name === name).map(({ text }) => text);
}

function one(comment, tag, name) {
  const [text, ...more] = all(comment, tag);
  if (!text || more.length > 0) throw new Error(`${name} needs one @${tag} in its docstring`);
  return text;
}

module.exports = { readFunctions };
