/** A function's call as Excel shows it: `ISOLIQ(side, entry, size, leverage, [market])`. */
function syntaxOf({ name, parameters }) {
  const list = parameters.map((parameter) =>
    parameter.optional ? `[${parameter.name}]` : parameter.name
  );
  return `${name}(${list.join(", ")})`;
}

module.exports = { syntaxOf };
