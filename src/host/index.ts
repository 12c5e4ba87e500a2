export * from "./model";
export { createHost, type Host, type HostOptions } from "./createHost";
export type { HostConnection } from "./HostConnection";
export type { FunctionWindow } from "./office/functionRuntime";
export type { NativeExternal } from "./office/NativeExternal";
export { DARK_THEME, LIGHT_THEME, type OfficeTheme } from "./office/officeTheme";
export type { RuntimeCall, RuntimeResult } from "./office/RuntimeChannel";
export { coverage, type ClassCoverage } from "./objects/coverage";
