/** Why an engine may answer a formula otherwise than the host, which answers as Excel does. */
export interface Difference {
  readonly reason: string;
  readonly formulas: readonly string[];
}

export const IRON_CALC: readonly Difference[] = [
  {
    reason: "IronCalc answers 1; Excel calls zero to the power of zero an error",
    formulas: ["=0^0"],
  },
  {
    reason: "IronCalc turns numbers to text with 16 digits, Excel with 15",
    formulas: ['=1/3&""'],
  },
  {
    reason: "IronCalc rounds the binary number below 1.005, Excel the decimal that it shows",
    formulas: ["=ROUND(1.005,2)"],
  },
  {
    reason: "IronCalc has no 29 February 1900 and no two-digit centuries in DATE; Excel has both",
    formulas: ["=DAY(60)", "=DATE(108,1,2)"],
  },
  {
    reason: "IronCalc names the same mistake by another error",
    formulas: ["={1,2}+{1,2,3}", "=1+", "=1e400", "=CORREL({1,2},{1,2,3})"],
  },
  {
    reason: "IronCalc closes an open bracket; Excel refuses the formula",
    formulas: ['=("a"'],
  },
  {
    reason:
      "IronCalc knows no union or intersection of references, nor ranges that a function begins",
    formulas: [
      "=SUM((A1,A3))",
      "=SUM(A1:A3 A2:A5)",
      "=A1:A2 A4:A5",
      "=SUM(A1:INDEX(A1:A5,3))",
      "=AREAS((A1,B2:C3))",
    ],
  },
  {
    reason: "IronCalc takes no array there",
    formulas: [
      "=-A1:A3",
      "=ROW(A2:A4)",
      "=ROWS({1;2;3})",
      '=SUMPRODUCT(--(B1:B5="apple"),A1:A5)',
      '=COUNTIF(B1:B5,{"apple","date"})',
      "=INDEX(A1:A5,{1;3})",
      "=XLOOKUP(20,A1:A5,A1:B5)",
      '=XLOOKUP({"date","apple"},B1:B5,A1:A5)',
      '=CONCAT("a",1,{2,3})',
      "=TYPE({1,2})",
      "=ISNUMBER(A1:B1)",
      '=SUMIF(B1:B5,"apple",A1)',
      "=LINEST({1,9,5,7},{0,4,2,3})",
      "=LINEST({1,9,5,8},{0,4,2,3},TRUE,TRUE)",
      "=LINEST({1,9,5,8},{0,4,2,3},FALSE,TRUE)",
      "=INDEX(LINEST({1,9,5,7},{0,4,2,3},TRUE,TRUE),3,1)",
      "=TREND({1,3,4})",
    ],
  },
  {
    reason:
      "IronCalc has no AGGREGATE, no VALUETOTEXT, no bare function names for lambdas, no call of a call",
    formulas: [
      "=AGGREGATE(9,6,A1:A5,E1)",
      "=AGGREGATE(12,6,A1:A5)",
      "=AGGREGATE(14,6,A1:A5,2)",
      "=AGGREGATE(16,6,A1:A5,0.25)",
      "=AGGREGATE(15,6,A1:A5/(A1:A5>20),1)",
      '=VALUETOTEXT("a",1)',
      "=BYCOL({1,2;3,4},SUM)",
      "=LAMBDA(x,LAMBDA(y,x+y))(1)(2)",
    ],
  },
  {
    reason: "IronCalc does not leave out empty texts in TEXTJOIN",
    formulas: ['=TEXTJOIN(", ",TRUE,B1:B2,"",D2,"x")'],
  },
];

/** Functions that LibreOffice gained in 24.8 or later; Debian's 7.4 answers #NAME? or an error of syntax. */
export const NEWER_THAN_LIBRE_OFFICE =
  /\b(LET|LAMBDA|MAP|REDUCE|SCAN|BYROW|BYCOL|MAKEARRAY|X(LOOKUP|MATCH)|FILTER|SORT(BY)?|UNIQUE|SEQUENCE|TAKE|DROP|[VH]STACK|TO(COL|ROW)|WRAP(ROWS|COLS)|CHOOSE(COLS|ROWS)|EXPAND|TEXT(BEFORE|AFTER|SPLIT)|VALUETOTEXT|ARRAYTOTEXT)\(/;

export const LIBRE_OFFICE: readonly Difference[] = [
  {
    reason: "LibreOffice answers 1; Excel calls zero to the power of zero an error",
    formulas: ["=0^0", "=POWER(0,0)"],
  },
  {
    reason: "LibreOffice's booleans are numbers: they count, join as 1, and compare as numbers",
    formulas: ['="a"&1&TRUE', '="z"<FALSE', "=COUNT(A1:D5)", "=SUBTOTAL(2,A1:E5)"],
  },
  {
    reason: "LibreOffice reads a cell that holds an empty text from a file as an empty cell",
    formulas: ["=COUNTA(A1:D5)", "=ISBLANK(D2)"],
  },
  {
    reason: "LibreOffice counts the logical values of cells as numbers",
    formulas: ["=NPV(0.1,A1:C5)", "=STDEV.S(A1:C5)"],
  },
  {
    reason: "LibreOffice gives the nominal rate 0 an effective one; Excel calls it an error",
    formulas: ["=EFFECT(0,4)"],
  },
  {
    reason: "LibreOffice finds no rate where Excel's search does, far from the guess",
    formulas: ["=IRR({-100,10})", "=IRR({-10000,1,1,1},-0.5)"],
  },
  {
    reason: "LibreOffice refuses a mean of zero; Excel answers 1 for no event",
    formulas: ["=POISSON.DIST(0,0,FALSE)"],
  },
  {
    reason: "LibreOffice leaves a residue where a variable is left out of the fit",
    formulas: ["=LINEST({3;5;7;9},{1,2;2,4;3,6;4,8.5})"],
  },
  {
    reason: "LibreOffice adds no number that is written as text, and COUNTIF finds none",
    formulas: ['=SUM("5",TRUE,3)', "=COUNTIF(D1:D5,5)"],
  },
  {
    reason: "LibreOffice closes an open bracket; Excel refuses the formula",
    formulas: ['=("a"'],
  },
  {
    reason:
      "LibreOffice leaves an empty text where Excel gives zero for the empty cell of an array",
    formulas: ["=IFERROR(E1:E2,0)"],
  },
  {
    reason: "LibreOffice has a capital sharp s",
    formulas: ['=UPPER("aß")'],
  },
  {
    reason: "LibreOffice rounds to a multiple of the other sign; Excel refuses",
    formulas: ["=MROUND(5,-2)"],
  },
  {
    reason:
      "LibreOffice has no 29 February 1900 and no two-digit centuries in DATE; Excel has both",
    formulas: ["=DAY(60)", "=DATE(108,1,2)"],
  },
];
