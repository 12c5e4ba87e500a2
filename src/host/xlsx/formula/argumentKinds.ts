/**
 * How built-in functions take their arguments: `R` takes a range or an array whole, `V` wants one value, `A` evaluates
 * its argument as an array. Before `|`: the first arguments; behind it: the pattern that the rest repeat.
 */
const PATTERNS: Record<string, string> = {
  "|R":
    "AND AVEDEV AVERAGE AVERAGEA CHISQ.TEST CONCAT CORREL COUNT COUNTA COUNTBLANK COVAR COVARIANCE.P COVARIANCE.S DEVSQ " +
    "F.TEST GCD GEOMEAN HARMEAN INTERCEPT IRR KURT LCM MAX MAXA MEDIAN MIN MINA MIRR MODE MODE.SNGL OR PEARSON PHI " +
    "PRODUCT ROWS COLUMNS RSQ SKEW SKEW.P SLOPE STDEV STDEV.P STDEV.S STDEVA STDEVP STDEVPA STEYX SUM SUMSQ VAR VAR.P " +
    "VAR.S VARA VARP VARPA XIRR XOR AREAS ISREF SHEET SHEETS FORMULATEXT",
  "RV|":
    "COUNTIF LARGE SMALL PERCENTILE PERCENTILE.EXC PERCENTILE.INC PERCENTRANK PERCENTRANK.EXC PERCENTRANK.INC QUARTILE " +
    "QUARTILE.EXC QUARTILE.INC TRIMMEAN Z.TEST ZTEST",
  "RVR|": "AVERAGEIF SUMIF",
  "R|RV": "AVERAGEIFS MAXIFS MINIFS SUMIFS",
  "|RV": "COUNTIFS",
  "VRVV|": "HLOOKUP MATCH RANK RANK.AVG RANK.EQ VLOOKUP XMATCH FORECAST FORECAST.LINEAR",
  "VRR|": "LOOKUP XNPV",
  "V|R": "NPV SUBTOTAL",
  "VV|R": "AGGREGATE TEXTJOIN NETWORKDAYS WORKDAY",
  "VVV|R": "NETWORKDAYS.INTL WORKDAY.INTL",
  "|A": "MDETERM SUMPRODUCT SUMX2MY2 SUMX2PY2 SUMXMY2",
};

const patterns = new Map<string, string>(
  Object.entries(PATTERNS).flatMap(([pattern, names]) =>
    names.split(" ").map((name): [string, string] => [name, pattern])
  )
);

/** Kind of argument `index` (from 0) of a built-in function; `V` for functions not listed. */
export function argumentKind(functionName: string, index: number): string {
  const [first = "", rest = ""] = (patterns.get(functionName) ?? "").split("|");
  if (index < first.length) return first[index]!;
  return rest ? rest[(index - first.length) % rest.length]! : "V";
}

/** Built-in functions whose result may be a range or an array whatever their arguments are. */
export const MULTI_VALUED = new Set(
  (
    "BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER FREQUENCY GROUPBY GROWTH HSTACK INDEX INDIRECT LINEST LOGEST " +
    "MAKEARRAY MAP MINVERSE MMULT MODE.MULT MUNIT OFFSET PIVOTBY RANDARRAY REDUCE SCAN SEQUENCE SORT SORTBY STOCKHISTORY " +
    "TAKE TEXTSPLIT TOCOL TOROW TRANSPOSE TREND TRIMRANGE UNIQUE VSTACK WRAPCOLS WRAPROWS XLOOKUP"
  ).split(" ")
);

/** Built-in functions that hand one of their arguments through, so that the result is as large as the arguments are. */
export const PASSES_THROUGH = new Set(["CHOOSE", "IF", "IFERROR", "IFNA", "IFS", "SWITCH"]);
