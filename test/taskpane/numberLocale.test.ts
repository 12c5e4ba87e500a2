import { numberLocale } from "../../src/taskpane/numberLocale";

interface Told {
  culture?: string;
  decimal?: string;
}

/** An Excel that speaks this language, and, where it knows ExcelApi 1.11, tells how it writes numbers. */
function excel(contentLanguage: string, told?: Told | Error | Promise<never>): void {
  const isSetSupported = (name: string, version: string) =>
    told !== undefined && name === "ExcelApi" && version === "1.11";
  const run = async (work: (context: unknown) => unknown) => {
    if (told instanceof Error) throw told;
    if (told instanceof Promise) return told;
    const cultureInfo = { load: () => undefined, name: told?.culture };
    const application = { load: () => undefined, cultureInfo, decimalSeparator: told?.decimal };
    return work({ workbook: { application }, sync: async () => undefined });
  };
  Object.assign(globalThis, {
    Office: { context: { contentLanguage, requirements: { isSetSupported } } },
    Excel: { run },
  });
}

test("Numbers are those of the region, whatever language Office speaks", async () => {
  excel("en-US", { culture: "de-de", decimal: "," });
  expect(await numberLocale()).toBe("de-DE");
});

test("An Excel without ExcelApi 1.11 tells its language only, and is not asked for more", async () => {
  excel("fr-FR");
  expect(await numberLocale()).toBe("fr-FR");
});

test("A decimal sign chosen in Excel's options comes before that of the region", async () => {
  excel("en-US", { culture: "en-US", decimal: "," });
  expect(await numberLocale()).toBe("de-DE");
  excel("de-DE", { culture: "de-DE", decimal: "." });
  expect(await numberLocale()).toBe("en-US");
});

test("Where Excel writes 0 to 9 with a point in Arabic, so does the pane", async () => {
  excel("ar-EG", { culture: "ar-EG", decimal: "." });
  expect(await numberLocale()).toBe("en-US");
});

test.each(["", "xx_YY", "not a locale"])(
  "A region %p that no browser knows gives way to the language",
  async (culture) => {
    excel("it-IT", { culture, decimal: "," });
    expect(await numberLocale()).toBe("it-IT");
  }
);

test("A refusal, such as while a cell is edited, leaves the language", async () => {
  excel("es-ES", new Error("InvalidOperationInCellEditMode"));
  expect(await numberLocale()).toBe("es-ES");
});

test("An Excel that does not answer does not keep the pane closed", async () => {
  jest.useFakeTimers();
  excel("pl-PL", new Promise<never>(() => undefined));
  const locale = numberLocale();
  await jest.runAllTimersAsync();
  expect(await locale).toBe("pl-PL");
  jest.useRealTimers();
});

test("A language that no browser knows leaves the browser's own", async () => {
  excel("xx_YY");
  expect(await numberLocale()).toBeUndefined();
});
