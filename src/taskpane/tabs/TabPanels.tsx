import { useRef } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { PanelProps } from "./PanelProps";
import { PANE_TABS, type TabId } from "./paneTabs";
import { panelId, tabId } from "./tabIds";

const useStyles = makeStyles({
  panel: { flexGrow: 1, display: "flex", flexDirection: "column" },
  closed: { display: "none" },
});

/** The panels of all tabs that were ever opened; a closed one is hidden and keeps what it shows. */
export function TabPanels({ open, ...props }: { open: TabId } & Omit<PanelProps, "isShown">) {
  const styles = useStyles();
  const opened = useRef(new Set<TabId>());
  opened.current.add(open);
  return PANE_TABS.map(({ id, Panel }) => (
    <div
      key={id}
      role="tabpanel"
      id={panelId(id)}
      aria-labelledby={tabId(id)}
      className={mergeClasses(styles.panel, id !== open && styles.closed)}
    >
      {opened.current.has(id) && <Panel {...props} isShown={id === open} />}
    </div>
  ));
}
