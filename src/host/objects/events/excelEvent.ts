/** Numbers of the object model's events in Office.js. */
export const ExcelEvent = {
  WorksheetChanged: 10,
  WorksheetActivated: 11,
  WorksheetDeactivated: 12,
  WorksheetAdded: 13,
  WorksheetSelectionChanged: 14,
  WorksheetDeleted: 15,
  WorksheetCalculated: 16,
  WorksheetFormatChanged: 18,
  ChartAdded: 50,
  ChartDeleted: 53,
  TableSelectionChanged: 100,
  TableChanged: 101,
  TableAdded: 102,
  TableDeleted: 103,
} as const;

/** Target id of the events that a collection of the workbook gets, whichever sheet they happen on. */
export const WORKBOOK_TARGET = "Workbook";
