/** The tab that a key leads to from the open one; undefined for keys that lead to none. */
export function nextTab<Id>(tabs: readonly Id[], open: Id, key: string): Id | undefined {
  const place = tabs.indexOf(open);
  switch (key) {
    case "ArrowRight":
      return tabs[(place + 1) % tabs.length];
    case "ArrowLeft":
      return tabs[(place - 1 + tabs.length) % tabs.length];
    case "Home":
      return tabs[0];
    case "End":
      return tabs[tabs.length - 1];
    default:
      return undefined;
  }
}
