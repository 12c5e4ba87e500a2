import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverFormulaEnginePlugin, type IFunctionInfo } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { UniverUIPlugin } from "@univerjs/ui";
import designTexts from "@univerjs/design/locale/en-US";
import docsUiTexts from "@univerjs/docs-ui/locale/en-US";
import sheetsFormulaTexts from "@univerjs/sheets-formula/locale/en-US";
import sheetsFormulaUiTexts from "@univerjs/sheets-formula-ui/locale/en-US";
import sheetsTexts from "@univerjs/sheets/locale/en-US";
import sheetsUiTexts from "@univerjs/sheets-ui/locale/en-US";
import uiTexts from "@univerjs/ui/locale/en-US";
import "@univerjs/sheets/facade";
import "@univerjs/ui/facade";
import "@univerjs/sheets-ui/facade";
import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import { countPaddingAsText } from "./countPaddingAsText";
import { HIDDEN_MENUS } from "./hiddenMenus";

export type Injector = ReturnType<Univer["__getInjector"]>;

export interface UniverGrid {
  api: FUniver;
  injector: Injector;
}

/**
 * Univer as a mere grid in `container`: it draws, selects and edits, but calculates nothing.
 * Its formula plugins are needed nevertheless: without them the cell editor takes no formula.
 */
export function createUniver(container: HTMLElement, functions: IFunctionInfo[]): UniverGrid {
  countPaddingAsText();
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        designTexts,
        uiTexts,
        docsUiTexts,
        sheetsTexts,
        sheetsUiTexts,
        sheetsFormulaTexts,
        sheetsFormulaUiTexts
      ),
    },
    logLevel: LogLevel.WARN,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, toolbar: false, disableAutoFocus: true });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    menu: HIDDEN_MENUS,
    clipboardConfig: { hidePasteOptions: true },
    disableForceStringMark: true,
    disableForceStringAlert: true,
  });
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
    description: functions,
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  return { api: FUniver.newAPI(univer), injector: univer.__getInjector() };
}
