/** Number formats that a person can choose by name. */
export const NUMBER_FORMATS: readonly (readonly [name: string, format: string])[] = [
  ["General", "General"],
  ["Number", "0.00"],
  ["Thousands", "#,##0.00"],
  ["Dollars", "$#,##0.00"],
  ["Percent", "0.00%"],
  ["Date", "yyyy-mm-dd"],
  ["Date and time", "yyyy-mm-dd hh:mm"],
  ["Scientific", "0.00E+00"],
  ["Text", "@"],
];
