import { defineType } from "../../protocol/HostType";
import type { Range } from "./Range";
import { rangeAddress } from "./rangeAddress";
import { rangeContent } from "./rangeContent";
import { rangeEditing } from "./rangeEditing";
import { rangeGeometry } from "./rangeGeometry";
import { rangeMerging } from "./rangeMerging";
import { rangeNeighbours } from "./rangeNeighbours";
import { rangeObjects } from "./rangeObjects";
import { rangeSearch } from "./rangeSearch";
import { rangeSize } from "./rangeSize";
import { rangeSpill } from "./rangeSpill";

/** Members of `Excel.Range`, by what they are about. */
export const rangeType = defineType<Range>(
  "Range",
  rangeAddress,
  rangeContent,
  rangeSize,
  rangeObjects,
  rangeGeometry,
  rangeNeighbours,
  rangeSpill,
  rangeEditing,
  rangeMerging,
  rangeSearch
);
