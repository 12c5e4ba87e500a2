// TEXT takes the decimal sign of the reader's language; FIXED does not need one.

/** `4.2 %` */
export function percentText(share: string): string {
  return `FIXED(100*${share},1)&" %"`;
}

/** `+4.20%` */
export function signedPercentText(share: string, decimals: number): string {
  return `IF(${share}>0,"+","")&FIXED(100*(${share}),${decimals})&"%"`;
}

/** Six significant digits, at least two decimals. */
export function figureText(cell: string): string {
  return `FIXED(${cell},MIN(14,MAX(2,5-INT(LOG10(ABS(${cell})+(${cell}=0))))))`;
}

/** `3.0x` */
export function timesText(leverage: string): string {
  return `FIXED(${leverage},1)&"x"`;
}
