/**
 * Metadata of the custom functions that lets error cells reach them.
 *
 * Without this property Excel does not call a function at all when one cell of a range argument
 * holds an error; with it the parameters typed `any` receive the error, and only that element of
 * the result is spoilt. It applies to the whole file: the format knows no property per function.
 * The generator cannot write it.
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json#allowerrorfordatatypeany
 */
function acceptErrorCells(metadataJson) {
  const metadata = JSON.parse(metadataJson);
  return JSON.stringify({ allowErrorForDataTypeAny: true, ...metadata }, null, 2) + "\n";
}

module.exports = { acceptErrorCells };
