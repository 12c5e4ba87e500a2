import { strings } from "../strings";
import { Facts } from "./Facts";
import { Mark } from "./Mark";
import { Note } from "./Note";
import type { OfficeFacts } from "./officeFacts";
import type { SupportedSet } from "./requirementSets";
import { Section } from "./Section";

function setValue({ version, needed, sufficient }: SupportedSet) {
  const words = strings.health;
  const shown = version ?? words.setMissing;
  if (sufficient || !needed) return shown;
  return <Mark good={false}>{`${shown}, ${words.setNeeded(needed)}`}</Mark>;
}

/** Which Excel this is, and which features of Office.js it offers. */
export function ExcelSection({ facts, numbers }: { facts: OfficeFacts; numbers?: string }) {
  const { host, platform, version, language, sets } = facts;
  const words = strings.health;
  return (
    <Section title={words.excelTitle}>
      <Facts
        facts={[
          [words.host, host ?? words.unknown],
          [words.platform, platform ?? words.unknown],
          [words.version, version ?? words.unknown],
          [words.language, language ?? words.unknown],
          [words.numbers, numbers ?? words.unknown],
          ...sets
            .filter((set) => set.version || set.needed)
            .map((set) => [set.name, setValue(set)] as const),
        ]}
      />
      {sets.some(({ sufficient }) => !sufficient) && <Note>{words.setAdvice}</Note>}
    </Section>
  );
}
