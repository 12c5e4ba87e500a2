import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Review, ReviewItem } from "../../commands/review";
import { SheetsError } from "../../sheets";
import { explainError, type Explained, type Task } from "../explainError";
import type { PaneServices } from "../services";
import type { Working } from "../state/paneState";
import { strings } from "../strings";

/** What was done last, in words. */
export interface ReviewNotice {
  readonly title: string;
  readonly message: string;
}

export interface ReviewState {
  readonly review?: Review;
  /** Ranks of items whose proposals were written since the table was read. */
  readonly written: ReadonlySet<number>;
  readonly notice?: ReviewNotice;
  readonly working?: Working;
  readonly failure?: Explained;
  /** The workbook holds no positions yet. */
  readonly isEmpty?: boolean;
}

export interface ReviewCommands {
  read(): Promise<void>;
  writeProposal(item: ReviewItem): Promise<void>;
  clear(): Promise<void>;
  createSheet(): Promise<void>;
  dismissFailure(): void;
}

const isEmptyWorkbook = (error: unknown) =>
  error instanceof SheetsError && error.reason === "noPositionsTable";

const NOTHING_WRITTEN: ReadonlySet<number> = new Set();

/** The review of the workbook's positions, read whenever the tab is shown, and what a person can do with it. */
export function useReview(
  services: PaneServices,
  isShown: boolean
): { state: ReviewState; commands: ReviewCommands } {
  const [state, setState] = useState<ReviewState>({ written: NOTHING_WRITTEN });
  const busy = useRef(false);
  const { review: source, locale } = services;

  const run = useCallback(async (task: Task, work: () => Promise<Partial<ReviewState>>) => {
    if (busy.current) return;
    busy.current = true;
    const working = { task, step: strings.progress[task], fraction: 0, cancellable: false };
    setState((before) => ({ ...before, working, failure: undefined, notice: undefined }));
    try {
      const after = await work();
      setState((before) => ({ ...before, ...after, working: undefined }));
    } catch (error) {
      if (task === "review" && isEmptyWorkbook(error)) {
        setState({ written: NOTHING_WRITTEN, isEmpty: true });
        return;
      }
      const failure = explainError(error, task);
      setState((before) => ({
        ...before,
        // What was read before may not be so any more.
        review: task === "review" ? undefined : before.review,
        working: undefined,
        failure,
      }));
    } finally {
      busy.current = false;
    }
  }, []);

  const read = useCallback(
    () =>
      run("review", async () => ({
        review: await source.readReview({}, locale),
        written: NOTHING_WRITTEN,
        isEmpty: false,
      })),
    [locale, run, source]
  );

  useEffect(() => {
    if (isShown) void read();
  }, [isShown, read]);

  const table = state.review?.tableName;
  const commands = useMemo<ReviewCommands>(() => {
    const words = strings.review;
    return {
      read,
      writeProposal: (item) =>
        run("proposal", async () => {
          const { tableName, columns, cells } = await source.writeProposal(item, table);
          setState((before) => ({ ...before, written: new Set(before.written).add(item.rank) }));
          return {
            notice: {
              title: words.writtenTitle,
              message: words.written(cells, columns, tableName),
            },
          };
        }),
      clear: () =>
        run("proposals", async () => {
          const { tableName, columns } = await source.clearProposals(table);
          return {
            written: NOTHING_WRITTEN,
            notice: { title: words.clearedTitle, message: words.cleared(columns, tableName) },
          };
        }),
      createSheet: () =>
        run("reviewSheet", async () => {
          const progress = (step: string, fraction: number) =>
            setState((before) =>
              before.working
                ? { ...before, working: { ...before.working, step, fraction } }
                : before
            );
          const { sheetName } = await source.createReviewSheet({ table }, progress);
          return { notice: { title: words.sheetTitle, message: words.sheetWritten(sheetName) } };
        }),
      dismissFailure: () => setState((before) => ({ ...before, failure: undefined })),
    };
  }, [read, run, source, table]);

  return { state, commands };
}
