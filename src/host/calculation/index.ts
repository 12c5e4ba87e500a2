export * from "./Calculation";
export * from "./customFunction";
