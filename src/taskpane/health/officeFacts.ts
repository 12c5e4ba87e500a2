import { supportedSets, type SupportedSet } from "./requirementSets";

/** Which Excel this is, and what it can do. */
export interface OfficeFacts {
  host?: string;
  platform?: string;
  version?: string;
  language?: string;
  /** The browser inside Excel, as it names itself. */
  browser?: string;
  sets: SupportedSet[];
}

/** What Office tells of itself; an old one tells little. */
export function officeFacts(): OfficeFacts {
  const context = Office.context as Partial<Office.Context> | undefined;
  const { host, platform, version } = (context?.diagnostics ??
    {}) as Partial<Office.ContextInformation>;
  return {
    host: host && String(host),
    platform: platform && String(platform),
    version: version || undefined,
    language: context?.displayLanguage || undefined,
    browser: navigator.userAgent || undefined,
    sets: supportedSets(
      (name, least) => context?.requirements?.isSetSupported(name, least) ?? false
    ),
  };
}
