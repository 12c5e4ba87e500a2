/** Calls back whenever Excel says that it shows the pane. */
function onTaskpaneMode(shown: () => void): void {
  const { addin } = Office as Partial<typeof Office>;
  // Only a hint: where it fails, what the browser paints decides alone.
  addin
    ?.onVisibilityModeChanged?.(({ visibilityMode }) => {
      if (visibilityMode === Office.VisibilityMode.taskpane) shown();
    })
    .catch(() => undefined);
}

/**
 * Settles when a person can see `element`, at once in a browser that cannot tell. Excel loads the page
 * unseen at startup where a workbook needs its functions or a ribbon button is pressed: nothing is
 * painted then.
 */
export function whenShown(element: Element): Promise<void> {
  return new Promise((resolve) => {
    if (typeof IntersectionObserver === "undefined") return resolve();
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) shown();
    });
    const shown = () => {
      observer.disconnect();
      resolve();
    };
    observer.observe(element);
    if (typeof Office !== "undefined") onTaskpaneMode(shown);
  });
}
