import path from "node:path";
import { acceptErrorCells } from "../../scripts/build/acceptErrorCells";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

const CATALOGUE = path.resolve(__dirname, "../../src/functions/functions.ts");

/** Text of functions.json as the build emits it, generated from the catalogue without a build. */
export async function generatedMetadata(): Promise<string> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(CATALOGUE);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return acceptErrorCells(metadataJson);
}
