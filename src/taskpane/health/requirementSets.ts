/** A requirement set of Office.js: a number of features that an Excel has or lacks. */
export interface WatchedSet {
  readonly name: string;
  /** Newest minor version that is asked for; major versions are all 1. */
  readonly newest: number;
  /** Minor version that the manifest demands. */
  readonly needed?: number;
}

/** Sets that say something about what the add-in can do here. */
export const WATCHED_SETS: readonly WatchedSet[] = [
  { name: "ExcelApi", newest: 24, needed: 9 },
  { name: "CustomFunctionsRuntime", newest: 6, needed: 3 },
  { name: "SharedRuntime", newest: 3, needed: 1 },
  { name: "ExcelApiDesktop", newest: 5 },
  { name: "ExcelApiOnline", newest: 1 },
  { name: "KeyboardShortcuts", newest: 1 },
  { name: "RibbonApi", newest: 3 },
];

/** A set as this Excel supports it. */
export interface SupportedSet {
  name: string;
  /** "1.15"; undefined where not even 1.1 is supported. */
  version?: string;
  /** "1.9" */
  needed?: string;
  /** What the manifest demands is there, or it demands nothing. */
  sufficient: boolean;
}

/** Newest version of each watched set that `isSupported` affirms. */
export function supportedSets(
  isSupported: (name: string, version: string) => boolean
): SupportedSet[] {
  return WATCHED_SETS.map(({ name, newest, needed }) => {
    let minor = newest;
    while (minor > 0 && !isSupported(name, `1.${minor}`)) minor -= 1;
    return {
      name,
      version: minor > 0 ? `1.${minor}` : undefined,
      needed: needed === undefined ? undefined : `1.${needed}`,
      sufficient: needed === undefined || minor >= needed,
    };
  });
}
