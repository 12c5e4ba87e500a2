import { useEffect, useState, type MutableRefObject } from "react";
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { DropZone } from "../parts/DropZone";
import { FailureMessage } from "../parts/FailureMessage";
import { ChartIcon, FileIcon, LookIcon } from "../parts/icons";
import { OtherSources } from "../parts/OtherSources";
import { PasteBox } from "../parts/PasteBox";
import { SampleList } from "../parts/SampleList";
import { Screen } from "../parts/Screen";
import { ShortcutCard } from "../parts/ShortcutCard";
import { StepHeading } from "../parts/StepHeading";
import { TemplateLink } from "../parts/TemplateLink";
import { UpdateMessage } from "../parts/UpdateMessage";
import { WorkProgress } from "../parts/WorkProgress";
import type { PaneState } from "../state/paneState";
import type { PaneCommands } from "../state/usePane";
import { strings } from "../strings";
import { useFileDrop } from "../useFileDrop";

const useStyles = makeStyles({
  lines: {
    ...typographyStyles.body1,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalSNudge,
    color: tokens.colorNeutralForeground2,
    "& > li": { display: "flex", gap: tokens.spacingHorizontalS },
    "& svg": {
      flexShrink: 0,
      color: tokens.colorBrandForeground1,
      "@media (forced-colors: active)": { color: "CanvasText" },
    },
  },
});

const ICONS = [FileIcon, LookIcon, ChartIcon];

interface StartScreenProps {
  state: PaneState;
  commands: PaneCommands;
  draft: MutableRefObject<string>;
  templateCsv: string;
  takeFocus: boolean;
}

/** First step: what the add-in is, and where positions may come from. */
export function StartScreen({ state, commands, draft, templateCsv, takeFocus }: StartScreenProps) {
  const styles = useStyles();
  const busy = state.working !== undefined;
  const { result, source } = state;
  const { existing, kept } = strings.start;
  const [emptied, setEmptied] = useState(0);
  useEffect(() => {
    if (!state.failure?.holdsSecret) return;
    draft.current = "";
    setEmptied((times) => times + 1);
  }, [draft, state.failure]);
  const over = useFileDrop(busy ? undefined : commands.importFiles);
  return (
    <Screen>
      <StepHeading takeFocus={takeFocus}>{strings.start.title}</StepHeading>
      <ul className={styles.lines}>
        {strings.start.lines.map((line, index) => {
          const Icon = ICONS[index] ?? ChartIcon;
          return (
            <li key={line}>
              <Icon />
              {line}
            </li>
          );
        })}
      </ul>
      {state.failure && (
        <FailureMessage error={state.failure} onDismiss={commands.dismissFailure} />
      )}
      {state.working && <WorkProgress working={state.working} onCancel={commands.cancel} />}
      {state.updated && (
        <UpdateMessage
          summary={state.updated}
          undone={state.undone}
          busy={busy}
          onUndo={commands.undoUpdate}
        />
      )}
      {result && source && (
        <ShortcutCard
          title={kept.title}
          body={kept.body(source.name, result.positions.length)}
          action={kept.action}
          busy={busy}
          onOpen={commands.resumeCheck}
        />
      )}
      {state.tableInWorkbook && (
        <ShortcutCard {...existing} busy={busy} onOpen={commands.openScenario} />
      )}
      <DropZone busy={busy} over={over} onFiles={commands.importFiles} />
      <PasteBox key={emptied} busy={busy} draft={draft} onText={commands.importText} />
      <OtherSources
        busy={busy}
        onSelection={commands.importSelection}
        onHyperliquid={commands.importHyperliquid}
      />
      <SampleList busy={busy} onSample={commands.importSample} />
      <TemplateLink csv={templateCsv} />
    </Screen>
  );
}
