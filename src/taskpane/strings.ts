/** Every word that the pane shows, in one place, so that it can be translated as a whole. */

/** "1 position", "2 positions". */
function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

export const strings = {
  product: "IsoMargin",
  loading: "Loading IsoMargin…",

  steps: {
    label: "Steps",
    names: { import: "Import", check: "Check", scenario: "Scenario" },
    position: (step: number, of: number, name: string) => `Step ${step} of ${of}: ${name}`,
    done: "done",
  },

  start: {
    title: "Bring in your positions",
    lines: [
      "Import your open perpetual-futures positions.",
      "Check them before anything is written.",
      "Get live liquidation prices and scenarios.",
    ],
    existing: {
      title: "This workbook has a Positions table",
      body: "You can compare scenarios for it right away.",
      action: "Compare scenarios",
    },
    file: {
      label: "Positions file",
      drop: "Drop a file here",
      release: "Let go to read the file",
      or: "or",
      choose: "Choose a file",
      formats: "JSON from Binance, Bybit or Hyperliquid, or our CSV template",
    },
    paste: {
      label: "Or paste the text",
      placeholder: '[{ "symbol": "BTCUSDT", … }]',
      action: "Preview pasted text",
      empty:
        "Paste positions here first: a JSON answer of an exchange, or rows of the CSV template.",
      source: "pasted text",
    },
    samples: { title: "No file at hand? Try a sample" },
    template: {
      question: "Positions elsewhere?",
      link: "Download the CSV template",
      fileName: "isomargin-positions.csv",
    },
  },

  preview: {
    title: "Check the positions",
    nothingYet: "Nothing has been written to the workbook yet.",
    from: (source: string) => `From ${source}`,
    positions: (count: number) => counted(count, "position", "positions"),
    flat: (count: number) => `${counted(count, "flat row", "flat rows")} dropped`,
    skipped: (count: number) => `${counted(count, "row", "rows")} skipped`,
    create: "Create positions sheet",
    update: "Update positions sheet",
    back: "Back",
    none: {
      title: "No open position to write",
      onlyFlat:
        "Every row that was read is flat (size 0). Go back and choose a file with open positions.",
      onlyErrors: "No row could be read. See the reasons below, correct the file, then go back.",
      empty: "The file holds no positions. Go back and choose another one.",
    },
    table: {
      caption: "Positions read",
      market: "Market",
      side: "Side",
      size: "Size",
      entry: "Entry",
      leverage: "Leverage",
      margin: "Margin",
      mode: "Mode",
      venueLiquidation: "Venue liq.",
      venueLiquidationLong: "Liquidation price given by the venue",
      generic: "Generic",
      missing: "not given",
      missingSign: "–",
      more: (count: number) => `Show ${count} more`,
    },
    side: { long: "Long", short: "Short" },
    mode: { isolated: "Isolated", cross: "Cross", unknown: "Unknown" },
    derived: "Worked out from other fields",
    assumed: "Assumed: the source does not say",
    legendDerived: "Italic: worked out from other fields.",
    legendAssumed: "Italic with *: assumed, the source does not say.",
    findings: {
      error: (count: number) => `${counted(count, "row", "rows")} left out`,
      errorGeneral: (count: number) => counted(count, "error", "errors"),
      warning: (count: number) => counted(count, "warning", "warnings"),
      info: (count: number) => counted(count, "note", "notes"),
      row: (row: number) => `Row ${row}`,
      more: (count: number) => `Show ${count} more`,
    },
  },

  update: {
    question: "This workbook has a Positions table. Where should these positions go?",
    targets: { update: "Update the positions sheet", new: "Create a new sheet" },
    comparing: "Comparing with the table…",
    table: (table: string, sheet: string) => `Table ${table} on the sheet “${sheet}”`,
    kept: "Columns that you typed or added yourself, such as stops and notes, are kept.",
    nothing: "The table holds the same positions already.",
    added: "Added",
    changed: "Changed",
    vanished: "No longer in the source: kept, and marked",
    unchanged: (count: number) => `${counted(count, "position", "positions")} unchanged`,
    change: (label: string, columns: readonly string[]) => `${label}: ${columns.join(", ")}`,
    more: (count: number) => `and ${count} more`,
    doneTitle: "Positions sheet updated",
    done: (sheet: string, added: number, changed: number, vanished: number) =>
      `Sheet “${sheet}”: ${added} added, ${changed} changed, ${vanished} no longer in the source.`,
    undo: "Undo",
    undoneTitle: "Update undone",
    undone: (table: string) => `The table ${table} is as it was before the update.`,
  },

  mapping: {
    format: "Table of positions (columns chosen)",
    cellsUnknown: "The headings of this selection do not say which columns hold the positions.",
  },

  scenario: {
    title: "Compare scenarios",
    intro:
      "One sheet sets your positions as they are against safer ones, over a range of price shocks.",
    tableWritten: (table: string) => `Reads the table ${table}.`,
    tableFound: "Reads the Positions table on the sheet in view, else the one named Positions.",
    later: "You can change every assumption in the sheet later.",
    written: (rows: number, sheet: string) =>
      `${counted(rows, "position", "positions")} written to the sheet “${sheet}”. Its liquidation prices are live formulas.`,
    writtenTitle: "Positions sheet created",
    capital: { label: "Capital", hint: "Account value in your settlement currency, such as USDT" },
    days: { label: "Horizon", unit: "days", hint: "Funding is counted over this time" },
    maxLeverage: {
      label: "Maximum leverage",
      unit: "×",
      hint: "Cap for the conservative strategy",
    },
    maxAllocation: {
      label: "Maximum allocation",
      unit: "%",
      hint: "Margin of one position, as a share of capital",
    },
    create: "Create scenario comparison",
    back: "Start over",
  },

  invalid: {
    capitalMissing: "Enter your capital, such as 10000.",
    number: (example: string) => `Enter a number, such as ${example}.`,
    above: (limit: string) => `Enter a number above ${limit}.`,
    between: (low: string, high: string) => `Enter a number from ${low} to ${high}.`,
    whole: (low: string, high: string) => `Enter a whole number of days from ${low} to ${high}.`,
  },

  finished: {
    title: "Your comparison is ready",
    written: (positions: number, sheet: string) =>
      `The sheet “${sheet}” compares ${counted(positions, "position", "positions")}.`,
    writtenTitle: "Scenario comparison created",
    lookTitle: "What to look at",
    look: [
      [
        "The line under the title",
        "Which strategy has the smallest worst loss, as a share of capital.",
      ],
      ["Blue cells", "The assumptions. Change one and the whole sheet recalculates."],
      ["Strategies", "As imported and conservative, each with isolated and with cross margin."],
      ["Price shocks and charts", "An isolated position never loses more than its margin."],
    ] as ReadonlyArray<readonly [string, string]>,
    again: "Compare again",
    restart: "Import other positions",
  },

  progress: {
    read: "Reading the positions",
    positions: "Creating the positions sheet",
    update: "Updating the positions sheet",
    undo: "Undoing the update",
    scenario: "Creating the scenario comparison",
    cancel: "Cancel",
  },

  announce: {
    preview: (positions: number, errors: number, warnings: number) =>
      [
        counted(positions, "position", "positions"),
        counted(errors, "error", "errors"),
        counted(warnings, "warning", "warnings"),
      ].join(", "),
  },

  failure: {
    read: "The positions could not be read",
    positions: "The positions sheet was not created",
    update: "The positions sheet was not updated",
    undo: "The update was not undone",
    scenario: "The scenario comparison was not created",
    ribbon: "The ribbon command did not finish",
    notLoaded: (reason: string) =>
      `IsoMargin could not be loaded (${reason}). Check the connection, then close this pane and open it again.`,
    dismiss: "Dismiss",
    detail: "Technical detail",
    unexplained: "Something unexpected happened.",
    advice: {
      read: "Check that the text is a complete position list of an exchange, or start from the CSV template.",
      write: "Try again; if it happens again, send us the technical detail.",
    },
    nothingToUndo: "There is no update left to undo.",
    nothingToUndoAdvice: "Press Ctrl+Z in the grid, or correct the table by hand.",
    manyFiles: "Several files were dropped at once.",
    manyFilesAdvice: "Drop one file at a time.",
    emptyFile: (name: string) => `${name} is empty.`,
    emptyFileAdvice: "Choose another file, or paste the text.",
    unreadableFile: (name: string) => `${name} could not be opened.`,
    unreadableFileAdvice: "Close it in other programs and choose it again, or paste its text.",
    sampleMissing: (name: string) => `The sample ${name} could not be loaded.`,
    sampleMissingAdvice: "Check the connection and try again, or choose a file of your own.",
  },

  office: {
    InvalidOperationInCellEditMode: {
      message: "A cell is being edited, so Excel does not take changes now.",
      advice: "Press Enter or Esc in the grid, then try again.",
    },
    AccessDenied: {
      message: "Excel refused the change: the workbook is protected or read-only.",
      advice: "Unprotect the workbook (Review tab) or save a copy, then try again.",
    },
    ItemNotFound: {
      message: "Something that the step needs is no longer in the workbook.",
      advice: "Create the positions sheet again, then go on.",
    },
    NameTaken: {
      message: "A sheet or table of that name appeared in the meantime.",
      advice: "Try again: another name will be chosen.",
    },
    TooLarge: {
      message: "This is more than Excel takes in one go.",
      advice: "Import fewer positions at a time.",
    },
    TooOld: {
      message: "This version of Excel lacks something that the add-in needs.",
      advice: "Update Excel, or use Excel on the web.",
    },
    Busy: {
      message: "Excel is busy with something else.",
      advice: "Wait a moment, then try again.",
    },
  },

  about: {
    open: "About",
    title: "About IsoMargin",
    close: "Close",
    version: "Version",
    privacyShort: "Nothing leaves the workbook",
    privacy:
      "Everything is calculated on this computer. No account, no tracking: your positions never leave the workbook.",
    tables: "Tier tables",
    tablesIntro: "Maintenance margins come from these tables of the exchanges:",
    asOf: (date: string) => `as of ${date}`,
    old: (days: number) => `over ${days} days old`,
    oldAdvice:
      "An exchange may have changed an old table since: compare it with the exchange before you rely on it.",
    licence: "Free and open source, MIT licence. Not investment advice.",
  },

  outside: {
    title: "IsoMargin works inside Excel",
    body: "This page is the task pane of an Excel add-in. Opened by itself it has no workbook to work with.",
    nextTitle: "What you can do",
    next: [
      "In Excel: add the add-in's manifest.xml, then open IsoMargin from the ribbon.",
      "Without Excel: run npm start in the project. It opens a workbook with this pane beside it.",
    ],
    noLibraryTitle: "IsoMargin could not reach Office",
    noLibrary:
      "Microsoft's Office.js library did not load, so the pane cannot talk to the workbook. It comes from appsforoffice.microsoft.com.",
    noLibraryNext: [
      "Check the connection, and that the address above is not blocked.",
      "Then close this pane and open it again.",
    ],
  },

  crash: {
    title: "The pane stopped working",
    body: "Your workbook is not affected. Start the pane again; if this comes back, send us the detail below.",
    restart: "Start again",
  },
} as const;
