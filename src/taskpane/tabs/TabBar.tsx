import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { strings } from "../strings";
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
});

interface TabBarProps {
  open: TabId;
  onOpen(tab: TabId): void;
}

/** Names of the tabs; arrow keys move between them, Enter or Space opens one. */
export function TabBar({ open, onOpen }: TabBarProps) {
  return (
    <div className={useStyles().bar}>
      <TabList
        size="small"
        aria-label={strings.tabs.label}
        selectedValue={open}
        onTabSelect={(_event, { value }) => onOpen(value as TabId)}
      >
        {PANE_TABS.map(({ id, label }) => (
          <Tab key={id} value={id} id={tabId(id)} aria-controls={panelId(id)}>
            {label}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}
