import { defineType } from "../../protocol/HostType";
import type { Worksheet } from "./Worksheet";
import { worksheetEvents } from "./worksheetEvents";
import { worksheetObjects } from "./worksheetObjects";
import { worksheetProperties } from "./worksheetProperties";
import { worksheetRanges } from "./worksheetRanges";

/** Members of `Excel.Worksheet`, by what they are about. */
export const worksheetType = defineType<Worksheet>(
  "Worksheet",
  worksheetProperties,
  worksheetRanges,
  worksheetObjects,
  worksheetEvents
);
