import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  code: {
    display: "block",
    padding: tokens.spacingHorizontalMNudge,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
});

/** Text in the notation of a program, a formula say, wrapped to the width of the pane. */
export function CodeBlock({ children }: { children: string }) {
  return <code className={useStyles().code}>{children}</code>;
}
