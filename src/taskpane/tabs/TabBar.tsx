import type { KeyboardEvent } from "react";
import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { strings } from "../strings";
import { nextTab } from "./nextTab";
import { PANE_TABS, type TabId } from "./paneTabs";
import { panelId, tabId } from "./tabIds";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    ...typographyStyles.body1,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground2Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-3px",
    },
    "::after": {
      content: '""',
      display: "block",
      height: "2px",
      marginTop: tokens.spacingVerticalSNudge,
      marginBottom: `calc(-1 * ${tokens.spacingVerticalSNudge})`,
      borderRadius: tokens.borderRadiusCircular,
    },
    ":hover::after": { backgroundColor: tokens.colorNeutralStroke1Hover },
  },
  open: {
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground1,
    "::after": {
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
    ":hover::after": {
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
  },
});

interface TabBarProps {
  open: TabId;
  onOpen(tab: TabId): void;
}

/**
 * Names of the tabs; arrow keys, Home and End open another one. Fluent's own TabList puts focusable elements
 * into the page that screen readers are not told of, which accessibility audits refuse.
 */
export function TabBar({ open, onOpen }: TabBarProps) {
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent) => {
    const ids = PANE_TABS.map(({ id }) => id);
    const next = nextTab(ids, open, event.key);
    if (next === undefined) return;
    event.preventDefault();
    onOpen(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <header className={styles.bar}>
      <div role="tablist" aria-label={strings.tabs.label} onKeyDown={onKeyDown}>
        {PANE_TABS.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={tabId(id)}
            aria-selected={id === open}
            aria-controls={panelId(id)}
            tabIndex={id === open ? 0 : -1}
            className={mergeClasses(styles.tab, id === open && styles.open)}
            onClick={() => onOpen(id)}
          >
            {label}
          </button>
        ))}
      </div>
    </header>
  );
}
