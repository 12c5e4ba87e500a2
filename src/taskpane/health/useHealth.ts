import { useCallback, useEffect, useState } from "react";
import type { PaneServices } from "../services";
import { tableAges, type Health } from "./health";

/** The state of the add-in, looked at whenever the tab is shown, and how to look again. */
export function useHealth(services: PaneServices, isShown: boolean) {
  const [health, setHealth] = useState<Health>();
  const check = useCallback(async () => {
    const { version, locale, tierTables, now, health: sources } = services;
    const functions = await sources.functionFacts();
    setHealth({
      version,
      functions,
      office: sources.officeFacts(),
      numbers: locale,
      tables: tableAges(tierTables, now()),
      lastError: sources.lastError(),
    });
  }, [services]);
  useEffect(() => {
    if (isShown) void check();
  }, [check, isShown]);
  return { health, check };
}
