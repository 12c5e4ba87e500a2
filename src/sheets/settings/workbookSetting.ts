import { explainOfficeError } from "../explainOfficeError";

/** A value kept in the workbook's settings, which travel with the file; undefined where there is none. */
export async function readWorkbookSetting(key: string): Promise<unknown> {
  try {
    return await Excel.run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(key);
      setting.load("value");
      await context.sync();
      return setting.isNullObject ? undefined : (setting.value as unknown);
    });
  } catch (error) {
    throw explainOfficeError(error, "Reading what is kept in the workbook");
  }
}

/** Keeps a value in the workbook's settings: what JSON can hold. Saving the workbook saves it. */
export async function writeWorkbookSetting(key: string, value: unknown): Promise<void> {
  try {
    await Excel.run(async (context) => {
      context.workbook.settings.add(key, value);
      await context.sync();
    });
  } catch (error) {
    throw explainOfficeError(error, "Keeping something in the workbook");
  }
}
