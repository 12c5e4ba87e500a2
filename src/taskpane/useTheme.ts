import { useEffect, useState } from "react";
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { isDark, type OfficeColours } from "./isDark";

function officeColours(): OfficeColours | undefined {
  return typeof Office === "undefined"
    ? undefined
    : (Office.context?.officeTheme as OfficeColours | undefined);
}

const darkSystem = () => window.matchMedia?.("(prefers-color-scheme: dark)");

/**
 * Fluent's theme that fits Excel's, kept current.
 * Excel does not tell when its theme changes, so it is read again whenever the pane gets the focus.
 */
export function useTheme(): Theme {
  const read = () => isDark(officeColours(), darkSystem()?.matches ?? false);
  const [dark, setDark] = useState(read);
  useEffect(() => {
    const update = () => setDark(read());
    const system = darkSystem();
    window.addEventListener("focus", update);
    system?.addEventListener?.("change", update);
    return () => {
      window.removeEventListener("focus", update);
      system?.removeEventListener?.("change", update);
    };
  }, []);
  return dark ? webDarkTheme : webLightTheme;
}
