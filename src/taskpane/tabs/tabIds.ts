/** Identifier of a tab's name in the page. */
export const tabId = (tab: string) => `tab-${tab}`;

/** Identifier of a tab's panel in the page. */
export const panelId = (tab: string) => `panel-${tab}`;
