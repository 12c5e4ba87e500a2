import type { Finding } from "../../importing/position";
import type { TextSource } from "../reading/source";

/** The symbols whose rows wait for the size of one contract. */
export function missingContractSizes(findings: readonly Finding[]): string[] {
  const waiting = findings.filter(
    ({ severity, field, label }) => severity === "error" && field === "contractSize" && label
  );
  return [...new Set(waiting.map(({ label }) => label ?? ""))];
}

/** The source with the size of one contract beside it, as an instruments reply of the venue would say it. */
export function withContractSize(source: TextSource, symbol: string, size: string): TextSource {
  const reply = JSON.stringify({ instId: symbol, ctVal: size, ctMult: "1" });
  return { ...source, text: `${source.text}\n${reply}` };
}
