import { loadFunctions } from "./addin.mjs";

export function measureLoading() {
  const { milliseconds, gzippedBytes, functions } = loadFunctions();
  return [
    `dist/functions.js: ${(gzippedBytes / 1000).toFixed(1)} kB gzipped, ${Object.keys(functions).length} functions ready after ${milliseconds.toFixed(1)} ms`,
  ];
}
