const { syntaxOf } = require("./syntaxOf");

/**
 * reference.json, what the pane shows of the functions: the shape is `FunctionReference` in
 * paneReference.d.ts.
 *
 * @param {object[]} functions as readFunctions returns them
 */
function paneReference(functions) {
  return functions.map((described) => {
    const { name, family, question, sentence, parameters, examples } = described;
    const [{ formula, result, explanation }] = examples;
    return {
      id: name,
      name,
      family,
      question,
      summary: sentence,
      syntax: syntaxOf(described),
      parameters: parameters.map(({ name: own, description, optional }) => ({
        name: own,
        description,
        optional,
      })),
      example: {
        formula,
        result: result.map((cells) => cells.join(" | ")).join("\n"),
        ...(explanation ? { explanation } : {}),
      },
      helpUrl: `help/functions/${name}.html`,
    };
  });
}

module.exports = { paneReference };
