/** Number formats of the sheets, by what a figure is. */
export const NUMBER_FORMATS = {
  money: "#,##0.00",
  signedMoney: "+#,##0.00;-#,##0.00;0.00",
  liquidated: '+#,##0.00;"✕ "-#,##0.00;0.00',
  /** Amounts of a coin: inverse contracts settle in it. */
  coins: "#,##0.000000",
  signedCoins: "+#,##0.000000;-#,##0.000000;0.000000",
  /** An amount that may be of a coin: more decimals where they are needed. */
  anyMoney: "[<10]0.00######;#,##0.00",
  anySignedMoney: "+#,##0.00####;-#,##0.00####;0.00",
  /** A price of any market: a formula's cell cannot take the format of its position. */
  anyPrice: "[<0.01]0.00000000;[<100]0.0000;#,##0.00",
  percent: "0.0%",
  wholePercent: "0%",
  signedPercent: "+0%;-0%;0%",
  finePercent: "0.00%",
  /** Rates of an hour are small. */
  rate: "0.0000##%",
  leverage: '0.0"x"',
  count: "0",
  days: "General",
} as const;
