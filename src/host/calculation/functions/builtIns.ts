import type { BuiltIn } from "../builtIn";
import { AGGREGATES } from "./aggregates";
import { ARRAYS } from "./arrays";
import { CONDITIONAL_AGGREGATES } from "./conditionalAggregates";
import { DATES } from "./dates";
import { DISTRIBUTIONS } from "./distributions";
import { FITS } from "./fits";
import { GAMMA_FAMILY } from "./gammaFamily";
import { HYPOTHESIS_TESTS } from "./hypothesisTests";
import { FINANCE } from "./finance";
import { FORMULAJS } from "./formulajs";
import { INFORMATION } from "./information";
import { INTERNAL_RATES } from "./internalRates";
import { LAMBDAS } from "./lambdas";
import { LOGICAL } from "./logical";
import { LOOKUP } from "./lookup";
import { MATH } from "./math";
import { MATRICES } from "./matrices";
import { NORMAL } from "./normal";
import { ORDER } from "./order";
import { REFERENCES } from "./references";
import { REGRESSION } from "./regression";
import { ROUNDING } from "./rounding";
import { SORTING } from "./sorting";
import { SPREAD } from "./spread";
import { STUDENT_AND_F } from "./studentAndF";
import { SUBTOTALS_AND_AGGREGATES } from "./subtotal";
import { TEXT } from "./text";
import { TEXT_PARTS } from "./textParts";
import { WORKDAYS } from "./workdays";

/** Every function of the language by its name in capitals. */
export const BUILT_INS: ReadonlyMap<string, BuiltIn> = new Map(
  [
    FORMULAJS,
    FINANCE,
    HYPOTHESIS_TESTS,
    GAMMA_FAMILY,
    FITS,
    AGGREGATES,
    ARRAYS,
    CONDITIONAL_AGGREGATES,
    DATES,
    DISTRIBUTIONS,
    INFORMATION,
    INTERNAL_RATES,
    LAMBDAS,
    LOGICAL,
    LOOKUP,
    MATH,
    MATRICES,
    NORMAL,
    ORDER,
    REFERENCES,
    REGRESSION,
    ROUNDING,
    SORTING,
    SPREAD,
    STUDENT_AND_F,
    SUBTOTALS_AND_AGGREGATES,
    TEXT,
    TEXT_PARTS,
    WORKDAYS,
  ].flatMap((family) => Object.entries(family))
);
