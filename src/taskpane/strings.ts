/** Every word that the pane shows, in one place, so that it can be translated as a whole. */

/** "1 position", "2 positions". */
function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

export const strings = {
  product: "IsoMargin",

  steps: {
    label: "Steps",
    names: { import: "Import", check: "Check", assumptions: "Assumptions", strategies: "Preview" },
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
    kept: {
      title: "Your corrections are kept",
      body: (source: string, positions: number) =>
        `They are those of ${source}: ${counted(positions, "position", "positions")}, not written yet.`,
      action: "Go on checking",
    },
    file: {
      label: "Positions file",
      drop: "Drop a file here",
      release: "Let go to read the file",
      choose: "Choose a file",
      formats: "API answers (JSON), tables (CSV), exports of closed trades",
    },
    paste: {
      label: "Or paste the text",
      placeholder: '[{ "symbol": "BTCUSDT", … }]',
      action: "Preview pasted text",
      empty:
        "Paste positions here first: a JSON answer of an exchange, or rows of the CSV template.",
      source: "pasted text",
    },
    others: "Or take them from elsewhere",
    samples: {
      title: "No file at hand? Try a sample",
      binance: { title: "Binance", description: "USD-M positions, API answer v2" },
      binanceNewer: {
        title: "Binance, newer",
        description: "API answer v3: leverage is worked out",
      },
      bybit: { title: "Bybit", description: "Position list, API answer v5" },
      hyperliquid: { title: "Hyperliquid", description: "Account state, API answer" },
      messy: { title: "A messy CSV", description: "See what is left out, and why" },
    },
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
        "Every row that was read is flat (size 0). Go back and choose a source with open positions.",
      onlyErrors: "No row could be read. See the reasons below, then correct the rows or go back.",
      empty: "The source holds no positions. Go back and choose another one.",
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
    own: {
      label: "Own liquidation",
      none: "none worked out",
      agrees: "OK",
      differs: (difference: string, reason: string) => `venue ${difference}: ${reason}`,
      reasons: {
        cross: "cross margin there, isolated here",
        derived: "margin not given: derived from leverage",
        generic: "no market given: flat 0.5% maintenance",
        maybeDerived: "margin may be derived from leverage, or the tier table of another date",
        tiers: "tier table of another date, or margin changed since",
      },
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
    closes: "The source has no open position, but the Positions table of this workbook has.",
    comparing: "Comparing with the table…",
    table: (table: string, sheet: string) => `Table ${table} on the sheet “${sheet}”`,
    kept: "Columns that you typed or added yourself, such as stops and notes, are kept.",
    nothing: "The table holds the same positions already.",
    added: "Added",
    changed: "Changed",
    vanished: "No longer in the source: kept, and marked",
    unmentioned: "Not in the source, which may lack them: left unmarked",
    partial: {
      changes: "The source tells of changes only, not of every open position.",
      oneMarket:
        "The source, or a part of it, names one market only: it may have been asked for just that one.",
      page: "The source is one page of a longer list.",
    },
    listsAll: "It lists every open position: mark the others as gone",
    formulasKept: "Formulas of yours, kept in place of the figures",
    untouched: (count: number) =>
      `${counted(count, "row", "rows")} of other accounts or exchanges left as they are`,
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

  selection: {
    action: "Use the selected cells",
    hint: "Select a table with its headings, or one cell of it.",
    empty: "The selected cells are empty. Select a table with its headings.",
  },

  hyperliquid: {
    title: "A Hyperliquid address",
    hint: "Public account data: no key, no signature.",
    label: "Address of the account",
    placeholder: "0x…",
    sent: "The button sends this address to api.hyperliquid.xyz, and nothing else.",
    deployed: "Markets that others deploy there (HIP-3) are asked for too.",
    action: "Fetch positions",
    missing: "Enter an address: 0x and 40 characters from 0 to 9 and a to f.",
    source: (address: string) => `Hyperliquid, address ${address.slice(0, 6)}…${address.slice(-4)}`,
  },

  mapping: {
    format: "Table of positions (columns chosen)",
    cellsUnknown: "The headings of this selection do not say which columns hold the positions.",
    title: "Choose the columns",
    intro: "Say which column holds what. The first values of a column stand below the choice.",
    rows: (count: number) => counted(count, "row", "rows"),
    optional: "Further columns",
    optionalChosen: (count: number) => `${count} chosen`,
    none: "Not in the table",
    examples: (cells: readonly string[]) => cells.join(" · "),
    noExamples: "This column is empty.",
    column: (number: number) => `Column ${number}`,
    doubledColumn: (heading: string, number: number) => `${heading} (column ${number})`,
    missing: "Choose the column.",
    missingMarket: "Choose the column, or enter the market of all rows.",
    missingSide: "Choose the column, or what holds for all rows.",
    twice: "This column is chosen for another field too.",
    columns: "Columns",
    allRows: "For all rows",
    signed: "By the sign of the size: negative is short",
    long: "All long",
    short: "All short",
    market: { label: "Market of all rows", hint: "As the exchange spells it, such as BTCUSDT" },
    headings: "The first line holds headings",
    remember: "Remember for tables with the same headings",
    rememberHint: "Headings and choices stay in this browser, never the rows.",
    remembered: "Read with the columns that you chose for these headings before.",
    forget: "Forget",
    forgotten: "Forgotten: next time the columns are detected again.",
    change: "Change columns",
    action: "Preview positions",
  },

  openNumber: {
    question: (cell: string, field: string) =>
      `“${cell}” in the column ${field} can be read in two ways. How is it meant?`,
    hint: "Nothing in the table decides it, so these rows wait for your answer.",
    whole: (text: string) => `${text}, a whole number`,
    thousandths: (whole: string, thousandths: string) => `${whole} and ${thousandths} thousandths`,
  },

  correction: {
    open: "Correct",
    openLong: (market: string, side: string) => `Correct ${market} ${side}`,
    title: (market: string) => `Correct ${market}`,
    corrected: "Corrected",
    names: {
      side: "side",
      marginMode: "margin mode",
      leverage: "leverage",
      margin: "margin",
      market: "market",
    },
    said: (fields: readonly string[]) => `set by hand before writing: ${fields.join(", ")}`,
    venue: "Exchange",
    noVenue: "None",
    symbol: "Market",
    apply: "Apply",
    cancel: "Cancel",
    reset: "As read",
    aboveZero: (example: string) => `Enter a number above 0, such as ${example}.`,
    modes: {
      question: (count: number) =>
        `The source does not say the margin mode of ${counted(count, "position", "positions")}. Which is it?`,
      hint: "The liquidation price is that of isolated margin.",
    },
  },

  repair: {
    open: "Correct this row",
    openLong: (row: number) => `Correct this row (${row})`,
    apply: "Read again",
    said: "typed by hand before writing",
  },

  contractSize: {
    question: (symbol: string) =>
      `${symbol} is counted in contracts, and the size of one is not known.`,
    label: "One contract holds",
    hint: "Coins (linear) or US dollars (inverse): see the contract's details at the exchange.",
    action: "Read again",
  },

  history: {
    title: "Closed trades and costs",
    noPositions:
      "This file holds closed trades and costs, no open positions: it becomes a trade history sheet.",
    markets: (count: number) => counted(count, "market", "markets"),
    skipped: (count: number) => `${counted(count, "row", "rows")} of another kind`,
    duplicates: (count: number) => counted(count, "duplicate dropped", "duplicates dropped"),
    zone: (zone: string) => `Times in ${zone}`,
    caption: "Totals by market",
    table: {
      market: "Market",
      pnl: "Realised P&L",
      fees: "Fees",
      funding: "Funding",
      rows: "Rows",
      held: "Held",
      currency: "Currency",
      net: "Net",
    },
    hours: (hours: string) => `${hours} h`,
    fundingHint: "Funding: positive was received, negative paid.",
    noMarket: "No market named",
    none: {
      title: "Nothing to write",
      body: "The export holds no closed trade and no funding payment of a perpetual.",
    },
    order: {
      label: (date: string) => `Which day is ${date}?`,
      open: "Not known: leave dates out",
    },
    timeZone: {
      label: "Time zone of the file",
      open: "Not known: times as printed",
      hint: "The file does not say it. Sums do not depend on it.",
    },
    action: "Create history sheet",
    writtenTitle: "History sheet created",
    written: (rows: number, sheet: string) =>
      `${counted(rows, "market", "markets")} written to the sheet “${sheet}”.`,
    doneTitle: "Your history is in the workbook",
    next: "For open positions, bring the API answer of the exchange, a Hyperliquid address, or a table of your own.",
  },

  scenario: {
    title: "Set the assumptions",
    intro:
      "A comparison sets your positions as they are against safer ones, over a range of price shocks. Next you see its figures; nothing is written before.",
    reads: (table: string, positions: number) =>
      `Reads the table ${table}: ${counted(positions, "position", "positions")}.`,
    later: "Every assumption stays a cell of the sheet, for you to change.",
    written: (rows: number, sheet: string) =>
      `${counted(rows, "position", "positions")} written to the sheet “${sheet}”. Its liquidation prices are live formulas.`,
    writtenTitle: "Positions sheet created",
    preview: "Preview strategies",
    back: "Start over",
    retry: "Try again",
    usualAgain: "Usual values",
    unusual: (low: string, high: string) => `Unusual: ${low} to ${high} is common.`,
    groups: {
      title: "More assumptions",
      shocks: "Price shocks",
      limits: "What a strategy has to hold",
      hedge: "Hedge",
      markets: (count: number) => `Markets: ${count}`,
      changed: (count: number) => `${count} changed`,
    },
    fields: {
      capital: {
        label: "Capital",
        unit: "",
        hint: "Account balance in your settlement currency, such as USDT",
      },
      days: { label: "Horizon", unit: "days", hint: "Time for funding and chances" },
      maxLeverage: { label: "Maximum leverage", unit: "times", hint: "Conservative: 2 to 5" },
      maxAllocation: { label: "Maximum allocation", unit: "%", hint: "Margin a trade: 5 to 10" },
      stressMove: {
        label: "Must survive a move of",
        unit: "%",
        hint: "Nothing may be liquidated when all prices move this far, up or down",
      },
      lossLimit: {
        label: "Largest loss",
        unit: "%",
        hint: "Share of the capital that the worst shock may cost",
      },
      chanceLimit: {
        label: "Largest chance",
        unit: "%",
        hint: "Chance of a liquidation within the horizon",
      },
      hedgePrice: { label: "Price now", unit: "", hint: "The hedge is opened at this price" },
      hedgeLeverage: { label: "Leverage", unit: "times", hint: "In an isolated margin of its own" },
      hedgeShare: { label: "Hedged share", unit: "%", hint: "Of the book’s exposure" },
      hedgeVolatility: { label: "Volatility", unit: "%", hint: "A year" },
      hedgeFundingRate: { label: "Funding rate", unit: "%", hint: "Per interval; + longs pay" },
      hedgeFeeRate: { label: "Trading fee", unit: "%", hint: "Of the value of a fill" },
      hedgeBeta: {
        label: "Moves by",
        unit: "times",
        hint: "Times the shock; empty: from correlations",
      },
    },
    assumedCapital:
      "Assumed: twice the margin of your positions. Type the balance of your account.",
    hedgeMarket: {
      label: "Hedge market",
      hint: "A linear market: the same coin, or one that moves with the book",
      unknown: (text: string) =>
        `“${text}” is no market known here. Write VENUE:SYMBOL, such as BINANCE:BTCUSDT.`,
      inverse: (text: string) => `${text} is an inverse contract. Choose a linear one.`,
    },
    ratioHint: "Hedge ratio empty: correlation × volatility of the market ÷ that of the hedge.",
    market: {
      hint: "A funding rate in the Positions table comes before the one here. Correlation is that with the hedge.",
      fundingRate: { label: (hours: number) => `Funding per ${hours} h`, unit: "%" },
      volatility: { label: "Volatility a year", unit: "%" },
      feeRate: { label: "Trading fee", unit: "%" },
      correlation: { label: "Correlation", unit: "" },
      hedgeRatio: { label: "Hedge ratio", unit: "" },
      more: (count: number) => `Show ${count} more`,
    },
  },

  shocks: {
    label: "Shocks to all prices",
    remove: (shock: string) => `Remove ${shock}`,
    add: "Add",
    addLabel: "Another shock, %",
    addHint: "Such as -35; from -99 to 1000",
    twice: (shock: string) => `${shock} is in the list already.`,
    tooMany: (most: number) => `A comparison takes at most ${most} shocks.`,
    usual: "Back to the usual list",
  },

  target: {
    question: "This workbook has a comparison. What shall be made?",
    newSheet: "A new comparison",
    update: (sheet: string) => `An update of “${sheet}”`,
    kept: "An update takes the positions as they are now. The assumptions typed in that sheet stay, and so does what you added beside its tables.",
    standing: "Assumptions in that sheet",
    facts: {
      capital: "Capital",
      days: "Horizon, days",
      leverage: "Maximum leverage",
      allocation: "Maximum allocation",
      shocks: "Shocks",
    },
  },

  saved: {
    title: (count: number) => (count ? `Saved scenarios: ${count}` : "Saved scenarios"),
    where: "Kept in this workbook: they travel with the file.",
    name: "Name",
    nameHint: "Such as Base case",
    save: "Save these assumptions",
    nameMissing: "Give the scenario a name.",
    replaces: (name: string) => `Replaces the saved “${name}”.`,
    load: "Load",
    loadLong: (name: string) => `Load ${name}`,
    remove: "Delete",
    removeLong: (name: string) => `Delete ${name}`,
    savedAt: (day: string) => `saved ${day}`,
    saidSaved: (name: string) => `“${name}” is kept in the workbook. Save the file to keep it.`,
    saidLoaded: (name: string) => `The assumptions are those of “${name}”.`,
    saidRemoved: (name: string) => `“${name}” is deleted from the workbook.`,
  },

  strategies: {
    title: "Compare the strategies",
    nothingYet: "Nothing has been written to the workbook yet.",
    leftOut: (count: number) =>
      `${counted(count, "position", "positions")} could not be computed and ${count === 1 ? "is" : "are"} left out: see the Check column of the Positions table.`,
    recommended: (name: string) => `Recommended: ${name}.`,
    noneHolds: (name: string) => `No strategy keeps every limit. Smallest worst loss: ${name}.`,
    why: {
      holds: (move: string, loss: string) =>
        `It survives a move of ${move} either way; the worst shock costs ${loss} of the capital.`,
      watch: (loss: string, chance: string) =>
        `The worst shock costs ${loss} of the capital, the chance of a liquidation is ${chance}: more than you allow.`,
      reduce: (count: number, move: string) =>
        `${counted(count, "position", "positions")} would be liquidated within a move of ${move}.`,
      "not possible": () => "It needs more margin than there is capital.",
      lost: () => "The account is lost by now: its equity is below the maintenance margin.",
    },
    asImported: (loss: string) => `As imported and isolated the worst loss is ${loss}.`,
    rule: "Rule: of the strategies that hold every limit, the one with the smallest worst loss.",
    table: "Strategies side by side",
    columns: {
      worst: "Worst loss",
      distance: "Nearest liquidation",
      chance: "Highest chance",
      used: "Margin used",
      funding: "Funding",
    },
    columnsHint:
      "Worst loss and margin as shares of the capital; funding over the horizon, + is paid. All hold over the shocks and horizon that you set.",
    none: "none",
    verdicts: {
      holds: "Holds",
      watch: "Watch",
      reduce: "Reduce",
      "not possible": "Not possible",
      lost: "Lost by now",
    },
    lines: {
      "As imported, isolated": "Your positions as they are, each with a margin of its own.",
      "As imported, cross": "The same positions, all sharing the whole balance.",
      Conservative: "Cut to the maximum leverage and allocation.",
      Hedged: "As they are, with an isolated hedge against them.",
      "Conservative and hedged": "Cut to the limits, and what is left hedged.",
    } as Readonly<Record<string, string>>,
    charts: {
      account: "Account after a shock",
      accountSummary: (parts: readonly string[]) => `Line chart. ${parts.join("; ")}.`,
      accountPart: (name: string, low: string, high: string) => `${name}: ${low} to ${high}`,
      asTable: "Figures as a table",
      shock: "Shock",
      distance: "Distance to liquidation",
      distanceHint:
        "How far the price may move against a position as imported, after the funding of the horizon. Too near: within the move that must be survived.",
      byPosition: "Margin and funding by position",
      margin: "Margin used",
      funding: "Funding a day (+ paid)",
      more: (count: number) => `and ${count} more`,
      near: "too near",
    },
    create: "Create scenario comparison",
    update: (sheet: string) => `Update “${sheet}”`,
    back: "Change assumptions",
  },

  invalid: {
    above: (limit: string) => `Enter a number above ${limit}.`,
    between: (low: string, high: string) => `Enter a number from ${low} to ${high}.`,
    whole: (low: string, high: string) => `Enter a whole number of days from ${low} to ${high}.`,
    notation: (complaint: string, example: string) =>
      `${complaint} Numbers are written like ${example} here.`,
  },

  finished: {
    title: "Your comparison is ready",
    written: (positions: number, sheet: string) =>
      `The sheet “${sheet}” compares ${counted(positions, "position", "positions")}.`,
    writtenTitle: "Scenario comparison created",
    updatedTitle: "Scenario comparison updated",
    updated: (rows: number, markets: number) =>
      rows || markets
        ? `Added: ${counted(rows, "row", "rows")}, ${counted(markets, "market", "markets")}. What you typed stayed.`
        : "It had a row for each position already. What you typed stayed.",
    lookTitle: "What to look at",
    look: [
      [
        "The line under the title",
        "Which strategy has the smallest worst loss, as a share of capital.",
      ],
      ["Blue cells", "The assumptions. Change one and the whole sheet recalculates."],
      ["Strategies side by side", "As imported, cross, conservative, hedged, and both."],
    ] as ReadonlyArray<readonly [string, string]>,
    moreTitle: "More sheets from the same positions",
    dashboard: "Create dashboard",
    dashboardHint: "Margin, leverage, nearest liquidations and limits at a glance.",
    review: "Create review sheet",
    reviewHint: "What to do next, ranked, each with its reason.",
    sheetWritten: (sheet: string) => `The sheet “${sheet}” is in the workbook.`,
    again: "Compare again",
    restart: "Import other positions",
  },

  progress: {
    read: "Reading the positions",
    positions: "Creating the positions sheet",
    update: "Updating the positions sheet",
    undo: "Undoing the update",
    history: "Creating the history sheet",
    assumptions: "Reading the positions of the workbook",
    strategies: "Computing the strategies",
    scenario: "Creating the scenario comparison",
    scenarioUpdate: "Updating the scenario comparison",
    dashboard: "Creating the dashboard",
    review: "Reading the positions",
    reviewSheet: "Creating the review sheet",
    proposal: "Writing the proposal",
    proposals: "Clearing the proposals",
    saved: "Keeping the scenario",
    cancel: "Cancel",
    cancelling: "Stopping, and taking back what was written",
    cancelled: "Cancelled. The workbook is as it was.",
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
    history: "The history sheet was not created",
    assumptions: "The positions of the workbook could not be read",
    strategies: "The strategies could not be computed",
    scenario: "The scenario comparison was not created",
    scenarioUpdate: "The scenario comparison was not updated",
    dashboard: "The dashboard was not created",
    review: "The positions could not be reviewed",
    reviewSheet: "The review sheet was not created",
    proposal: "The proposal was not written",
    proposals: "The proposals were not cleared",
    saved: "The saved scenarios could not be changed",
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
    fileMissing: (name: string) => `The file ${name} of the add-in could not be loaded.`,
    fileMissingAdvice: "Check the connection and try again.",
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

  footer: {
    privacy: "Positions stay in the workbook",
    version: (version: string) => `Version ${version}`,
  },

  tabs: {
    label: "Parts of IsoMargin",
    positions: "Positions",
    review: "Review",
    functions: "Functions",
    health: "Health",
  },

  review: {
    title: "What to do next",
    intro: "Seven rules look at the positions of this workbook, the most urgent first.",
    reading: "Reading the positions…",
    found: (items: number, positions: number) =>
      `${counted(items, "proposal", "proposals")} for ${counted(positions, "position", "positions")}`,
    table: (table: string) => `Table ${table}`,
    fine: (positions: number) =>
      positions === 1
        ? "The position keeps every rule. There is nothing to do now."
        : `All ${positions} positions keep every rule. There is nothing to do now.`,
    fineAdvice: "Prices move: read again when they have.",
    rank: (rank: number) => `${rank}.`,
    urgency: { high: "Urgent", medium: "Soon", low: "When convenient" },
    write: "Write proposal",
    writeLong: (action: string, label: string) => `Write proposal: ${action}, ${label}`,
    writtenMark: "Written as a proposal",
    noFigure: "No figure answers this: it is for you to decide.",
    written: (cells: number, columns: readonly string[], table: string) =>
      `${counted(cells, "value", "values")} in ${columns.join(" and ")} of the table ${table}. Your own cells are as they were.`,
    writtenTitle: "Proposal written",
    clear: "Clear proposals",
    cleared: (columns: readonly string[], table: string) =>
      columns.length
        ? `Removed from the table ${table}: ${columns.join(", ")}.`
        : `The table ${table} holds no proposals.`,
    clearedTitle: "Proposals cleared",
    sheet: "Create review sheet",
    sheetTitle: "Review sheet created",
    sheetWritten: (sheet: string) =>
      `The sheet “${sheet}” has the same rules as live formulas; their limits are cells to change.`,
    again: "Read again",
    untouched:
      "Proposals go into columns of their own at the end of the table: nothing that you typed is changed.",
    more: (count: number) => `Show ${count} more`,
    noTable: "There is nothing to review yet: import positions first, on the Positions tab.",
  },

  functions: {
    title: "Functions",
    intro: "Pick a function to see what it does and to put its example into the sheet.",
    search: "Search functions",
    searchHint: "Name, question, or a word",
    found: (count: number) => counted(count, "function", "functions"),
    none: (words: string) => `No function fits “${words}”.`,
    noneAdvice: "Try another word, such as liquidation, funding, or stop.",
    loading: "Loading the list of functions…",
    notLoaded: "The list of functions could not be loaded",
    retry: "Try again",
    back: "All functions",
    syntax: "Formula",
    arguments: "Arguments",
    noArguments: "It takes no arguments.",
    optional: "optional",
    example: "Example",
    exampleFormula: "In a cell",
    exampleResult: "Result",
    resultLabel: (name: string) => `Result of the example of ${name}`,
    insert: "Insert into the selected cell",
    insertedTitle: "Example inserted",
    inserted: (address: string) => `The formula is in ${address}. Change its arguments there.`,
    occupiedTitle: (address: string) => `${address} is not empty`,
    occupied: "Inserting the example would replace what is in the cell.",
    replace: "Replace it",
    keep: "Keep it",
    notInserted: "The example was not inserted",
    help: "Read the full page",
    opensWindow: "(opens in the browser)",
  },

  health: {
    title: "Health",
    intro: "What works here, and what to send when something does not.",
    checking: "Checking…",
    fine: "Everything that could be checked is in order.",
    concerns: (count: number) => `${counted(count, "point", "points")} to look at, marked below.`,
    ok: "in order",
    attention: "to look at",
    copy: "Copy for a bug report",
    copied: "Copied. The text holds no positions and nothing from your cells.",
    copyByHand: "Excel does not let the pane copy. Select this text and press Ctrl+C:",
    again: "Check again",
    functionsTitle: "Functions",
    registered: (registered: number, expected: number) =>
      `${registered} of ${expected} functions registered`,
    missing: (names: readonly string[]) => `Not registered: ${names.join(", ")}`,
    missingAdvice:
      "Close and open the workbook. If they are still missing, remove the add-in and add it again.",
    noList: "The list of functions (functions.json) could not be read.",
    notTold: "Excel does not tell which functions are registered. Type =MARGINVERSION() in a cell.",
    answers: "A test calculation gives the right result",
    wrongAnswer: "A test calculation does not give the right result",
    untested: "The test calculation could not be run",
    excelTitle: "Excel",
    host: "Host",
    platform: "Platform",
    version: "Version",
    unknown: "not told",
    language: "Language",
    numbers: "Numbers as in",
    setMissing: "not supported",
    setNeeded: (version: string) => `needs ${version}`,
    setAdvice: "Update Excel, or use Excel on the web.",
    tables: "Tier tables",
    tablesIntro: "Maintenance margins come from these tables of the exchanges:",
    asOf: (date: string) => `as of ${date}`,
    old: (days: number) => `over ${days} days old`,
    oldAdvice:
      "An exchange may have changed an old table since: compare it with the exchange before you rely on it.",
    errorTitle: "Last error",
    noError: "None since the add-in was loaded.",
    errorAt: (time: string) => `At ${time}`,
    errorHint: "Texts and numbers from your data are left out.",
    aboutTitle: "About",
    help: "Help and first steps",
    privacy:
      "Everything is calculated on this computer. No account, no tracking: your positions never leave the workbook. An exchange is asked for public data only where you ask for it, and learns only what you typed for that, such as an address.",
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
