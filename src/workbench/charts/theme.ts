/** Colours and type of a chart. */
export interface ChartTheme {
  background: string;
  border: string;
  gridLine: string;
  text: string;
  fontFamily: string;
  /** Colours of the first, second, ... series; they repeat. */
  series: readonly string[];
}

/** The look that Excel gives a new chart (Office theme 2013-2022, text at 65 % of black). */
export const officeTheme: ChartTheme = {
  background: "#FFFFFF",
  border: "#D9D9D9",
  gridLine: "#D9D9D9",
  text: "#595959",
  fontFamily: "Calibri, Carlito, 'Segoe UI', Arial, 'Liberation Sans', sans-serif",
  series: [
    "#4472C4",
    "#ED7D31",
    "#A5A5A5",
    "#FFC000",
    "#5B9BD5",
    "#70AD47",
    "#264478",
    "#9E480E",
    "#636363",
    "#997300",
    "#255E91",
    "#43682B",
  ],
};

/** Font sizes in pixels: 14, 10 and 9 points. */
export const FONT_SIZE = { title: 18.67, axisTitle: 13.33, label: 12 } as const;
