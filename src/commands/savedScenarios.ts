import { readWorkbookSetting, writeWorkbookSetting } from "../sheets";
import { checkScenarioOptions } from "./checkScenarioOptions";
import type { ScenarioOptions } from "./scenarioOptions";

const SETTING = "IsoMargin.Scenarios";
const LONGEST_NAME = 60;
const MOST_SCENARIOS = 50;

/** A named set of assumptions, kept in the workbook. */
export interface SavedScenario {
  readonly name: string;
  readonly options: ScenarioOptions;
  /** ISO UTC. */
  readonly savedAt: string;
}

function isSaved(value: unknown): value is SavedScenario {
  const { name, options, savedAt } = (value ?? {}) as Partial<Record<keyof SavedScenario, unknown>>;
  if (typeof name !== "string" || typeof savedAt !== "string") return false;
  if (typeof options !== "object" || options === null) return false;
  try {
    checkScenarioOptions(options as ScenarioOptions);
    return true;
  } catch {
    // Written by another program, or by hand: as good as not there.
    return false;
  }
}

const isNamed = (name: string) => (scenario: SavedScenario) =>
  scenario.name.toLowerCase() === name.trim().toLowerCase();

/** The scenarios kept in the workbook, by name. */
export async function listScenarios(): Promise<SavedScenario[]> {
  const kept = await readWorkbookSetting(SETTING);
  const scenarios = Array.isArray(kept) ? kept.filter(isSaved) : [];
  return scenarios.sort((a, b) => a.name.localeCompare(b.name));
}

/**
 * Keeps a set of assumptions under a name, in place of one that has it already; names differ by more than case.
 * @throws RangeError for a name or assumption that makes no sense, SheetsError where the workbook refuses
 */
export async function saveScenario(name: string, options: ScenarioOptions): Promise<SavedScenario> {
  const wanted = name.trim();
  if (!wanted) throw new RangeError("Give the scenario a name.");
  if (wanted.length > LONGEST_NAME) {
    throw new RangeError(`The name of a scenario has at most ${LONGEST_NAME} characters.`);
  }
  const saved: SavedScenario = {
    name: wanted,
    options: checkScenarioOptions(options),
    savedAt: new Date().toISOString(),
  };
  const others = (await listScenarios()).filter((scenario) => !isNamed(wanted)(scenario));
  if (others.length >= MOST_SCENARIOS) {
    throw new RangeError(`A workbook keeps at most ${MOST_SCENARIOS} scenarios: delete one first.`);
  }
  await writeWorkbookSetting(SETTING, [...others, saved]);
  return saved;
}

/** The assumptions kept under a name; undefined where there are none. */
export async function loadScenario(name: string): Promise<ScenarioOptions | undefined> {
  return (await listScenarios()).find(isNamed(name))?.options;
}

/** Forgets a scenario; false where there is none of that name. */
export async function deleteScenario(name: string): Promise<boolean> {
  const scenarios = await listScenarios();
  const others = scenarios.filter((scenario) => !isNamed(name)(scenario));
  if (others.length === scenarios.length) return false;
  await writeWorkbookSetting(SETTING, others);
  return true;
}
