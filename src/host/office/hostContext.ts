import type { SettingsAccess } from "./documentSettings";

/** What `GetContext()` of desktop Excel answers, as far as Office.js asks. */
export interface HostContext {
  GetAppType(): number;
  GetSolutionRef(): string;
  GetAppVersionMajor(): number;
  GetAppVersionMinor(): number;
  GetAppUILocale(): string;
  GetAppDataLocale(): string;
  GetDocUrl(): string;
  GetAppCapabilities(): number;
  GetActivationMode(): number;
  GetControlIntegrationLevel(): number;
  GetSolutionToken(): string;
  GetCorrelationId(): string;
  GetInstanceId(): string;
  GetTouchEnabled(): boolean;
  GetCommerceAllowed(): boolean;
  GetSupportedMatrix(): string;
  GetHostCustomMessage(): string;
  GetHostFullVersion(): string;
  GetDialogRequirementMatrix(): string;
  GetFeaturesForSolution(): string;
  GetInitialDisplayMode(): number;
  GetOfficeThemeInfo(): string;
  GetSettings(): SettingsAccess;
}

/** What differs from one host context to the next. */
export interface HostContextOptions {
  addInId: string;
  locale: string;
  documentUrl: () => string;
  requirementSets: Readonly<Record<string, string>>;
  themeInfo: () => string;
  settings: SettingsAccess;
}

const EXCEL = 1;
const DOCUMENT_OPENED = 2;
const TASK_PANE = 1;
const TASK_PANE_SHOWN = 2;

export function hostContext(options: HostContextOptions): HostContext {
  const sets = Object.entries(options.requirementSets);
  const matrix = Object.fromEntries(sets.map(([name, version]) => [name.toLowerCase(), version]));
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => options.addInId,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => options.locale,
    GetAppDataLocale: () => options.locale,
    GetDocUrl: options.documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => DOCUMENT_OPENED,
    GetControlIntegrationLevel: () => TASK_PANE,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "",
    GetInstanceId: () => `${options.addInId}-1`,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(matrix),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.15407.10000",
    GetDialogRequirementMatrix: () => "{}",
    GetFeaturesForSolution: () => "",
    GetInitialDisplayMode: () => TASK_PANE_SHOWN,
    GetOfficeThemeInfo: options.themeInfo,
    GetSettings: () => options.settings,
  };
}
