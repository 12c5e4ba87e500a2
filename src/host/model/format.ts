/** Line styles of a border, as Excel names them. */
export type BorderStyle =
  "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";

/** One edge of a cell. */
export interface Border {
  style: BorderStyle;
  color: string;
  weight?: "Hairline" | "Thin" | "Medium" | "Thick";
}

/** How a cell looks; a missing property has Excel's default. Colours are "#RRGGBB". */
export interface CellFormat {
  /** Excel number format code, e.g. "#,##0.00"; "@" keeps what is written as text. */
  numberFormat?: string;
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  /** Points. */
  fontSize?: number;
  fontName?: string;
  horizontalAlignment?: "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed"; // prettier-ignore
  verticalAlignment?: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  wrapText?: boolean;
  indent?: number;
  borders?: { top?: Border; bottom?: Border; left?: Border; right?: Border };
  /** False where the cell stays editable on a protected sheet. */
  locked?: boolean;
}
