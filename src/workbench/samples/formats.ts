/** Number formats of the samples, by what a figure is. */
export const FORMATS = {
  money: "#,##0.00",
  price: "#,##0.00",
  coins: "#,##0.0000",
  percent: "0.0%",
  finePercent: "0.00%",
  rate: "0.0000%",
  leverage: '0.0"×"',
  number: "0.00",
  count: "0",
  date: "yyyy-mm-dd",
} as const;
