/**
 * Metadata of the custom functions that lets error cells reach them.
 *
 * Without this property Excel does not call a function at all when one cell of a range argument
 * holds an error; with it the parameters typed `any` receive the error, and only that element of
 * the result is spoilt. It applies to the whole file: the format knows no property per function.
 * The generator cannot write it, and types parameters with a pick list `string`, to which errors do not
 * get through: they become `any` too. The pick list hangs on `customEnumId` alone, whatever the type.
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json#allowerrorfordatatypeany
 * @see https://learn.microsoft.com/microsoft-365/extensibility/schema/extension-function-parameter
 */
function acceptErrorCells(metadataJson) {
  const { functions, ...rest } = JSON.parse(metadataJson);
  const accepting = functions.map((customFunction) => ({
    ...customFunction,
    parameters: customFunction.parameters.map((parameter) => ({ ...parameter, type: "any" })),
  }));
  return (
    JSON.stringify({ allowErrorForDataTypeAny: true, ...rest, functions: accepting }, null, 2) +
    "\n"
  );
}

module.exports = { acceptErrorCells };
