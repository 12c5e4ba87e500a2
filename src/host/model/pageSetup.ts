/** How a sheet is printed; what is missing is as Excel has it on a new sheet. */
export interface PageSetup {
  orientation?: "Portrait" | "Landscape";
  /** Per cent. */
  scale?: number;
  /** Pages across and down that the sheet is shrunk to; 0 for as many as it takes. */
  fitToWidth?: number;
  fitToHeight?: number;
  /** Rows and columns that every page repeats: "$1:$1", "$A:$B". */
  titleRows?: string;
  titleColumns?: string;
  /** What is printed, where not all of it is: "$A$1:$F$40". */
  printArea?: string;
}
