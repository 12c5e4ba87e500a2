import { useEffect, useRef } from "react";
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.subtitle1,
    margin: 0,
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusMedium,
    ":focus": { outlineStyle: "none" },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "4px",
    },
  },
});

/** Heading of a step. It takes the focus when the step opens, so that keyboard and screen reader follow. */
export function StepHeading({ children, takeFocus }: { children: string; takeFocus: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const atOpening = useRef(takeFocus);
  useEffect(() => {
    if (!atOpening.current) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={useStyles().heading}>
      {children}
    </h1>
  );
}
