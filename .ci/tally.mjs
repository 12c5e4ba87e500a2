// node .ci/tally.mjs RESULTS [FAILED STEP ...]: the closing line of a run, from jest's JSON report.
import { existsSync, readFileSync } from "node:fs";

const [file, ...failedSteps] = process.argv.slice(2);
const report = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;

const tests = (report?.testResults ?? []).flatMap(({ assertionResults }) => assertionResults);
const count = (status) => tests.filter((test) => test.status === status).length;
const unrunnable = report?.numRuntimeErrorTestSuites ?? 0;

// A test may be skipped where something optional, which its name says, is absent. Nothing else may.
const skipped = tests.filter(({ status }) => status === "pending" || status === "todo");
const wronglySkipped = skipped.filter(({ fullName }) => !/\bneeds \S/.test(fullName));
for (const { fullName } of skipped) console.log(`skipped: ${fullName}`);
for (const { fullName } of wronglySkipped) console.log(`must not be skipped here: ${fullName}`);

// Failed tests are counted one by one, so their step is not counted again.
const failedTests = count("failed") + unrunnable + wronglySkipped.length;
const otherSteps = failedSteps.filter((step) => step !== "npm test" || failedTests === 0);
for (const step of otherSteps) console.log(`failed step: ${step}`);

const passed = count("passed");
const failed = failedTests + otherSteps.length;
const counts = [`${passed} passed`, `${failed} failed`];
const rightlySkipped = skipped.length - wronglySkipped.length;
if (rightlySkipped > 0) counts.push(`${rightlySkipped} skipped`);
console.log(counts.join(", "));
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
