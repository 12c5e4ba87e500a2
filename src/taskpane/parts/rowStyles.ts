import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** Looks of a framed list whose rows are pressed: samples, sources. */
export const useRowStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalS}` },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    overflow: "hidden",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    "& > li + li": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  row: {
    ...typographyStyles.body1,
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 0,
    textAlign: "left",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: "pointer",
    listStyleType: "none",
    "& svg": { flexShrink: 0 },
    "::-webkit-details-marker": { display: "none" },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  text: { display: "flex", flexDirection: "column", marginRight: "auto", minWidth: 0 },
  description: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});
