/** Version that Excel 2021 reports for its calculation engine; add-ins compare it to what saved a file. */
export const CALCULATION_ENGINE_VERSION = 191029;
