/** Milliseconds that the pane waits for an Excel that is busy. */
const PATIENCE = 2000;

interface ExcelNumbers {
  readonly culture: string;
  readonly decimal: string;
}

/** What a browser may be asked to write in: undefined for a name that is none. */
function knownLocale(name: string | undefined): string | undefined {
  try {
    return name ? Intl.getCanonicalLocales(name)[0] : undefined;
  } catch {
    return undefined;
  }
}

function decimalSign(locale: string): string | undefined {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.find(({ type }) => type === "decimal")?.value;
}

/** Members that came with ExcelApi 1.11, after what the manifest demands. */
function askExcel(): Promise<ExcelNumbers> {
  return Excel.run(async (context) => {
    const { application } = context.workbook;
    application.load("decimalSeparator");
    application.cultureInfo.load("name");
    await context.sync();
    return { culture: application.cultureInfo.name, decimal: application.decimalSeparator };
  });
}

const patience = () =>
  new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE));

/**
 * Locale in which the pane writes and reads numbers: the one in which Excel does, so that what is typed into the
 * pane means what it means in a cell. The computer's region and Excel's options decide it, not the language of
 * Office, which is taken where Excel is too old or too busy to tell.
 */
export async function numberLocale(): Promise<string | undefined> {
  const { contentLanguage, requirements } = Office.context ?? {};
  const language = knownLocale(contentLanguage);
  if (!requirements?.isSetSupported("ExcelApi", "1.11")) return language;
  try {
    const told = await Promise.race([askExcel(), patience()]);
    if (!told) return language;
    const culture = knownLocale(told.culture);
    const candidates = [culture, language, "en-US", "de-DE"].filter((one) => one !== undefined);
    return candidates.find((one) => decimalSign(one) === told.decimal) ?? culture ?? language;
  } catch {
    return language;
  }
}
