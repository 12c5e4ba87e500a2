/** Work in small steps: yields how much of it is done (0 to 1), returns its result. */
export type Steps<Result> = Generator<number, Result, void>;

/** Does all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same steps as a part of more work: their 0 to 1 is told as `from` to `to`. */
export function* asPart<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}

/** Items visited in one step. */
const STEP_ITEMS = 500;

/** Calls back for each item, with a chance to pause after every few hundred. */
export function* forEachInSteps<T>(items: readonly T[], visit: (item: T) => void): Steps<void> {
  for (let start = 0; start < items.length; start += STEP_ITEMS) {
    items.slice(start, start + STEP_ITEMS).forEach(visit);
    yield Math.min(1, (start + STEP_ITEMS) / items.length);
  }
}

/** Longest time for which steps are done without a pause, in milliseconds. */
const BUSY_FOR = 20;

/** What may be said and asked while steps are done. */
export interface StepOptions {
  /** Told how much is done, 0 to 1, at each pause. */
  onProgress?: (fraction: number) => void;
  /** Ends the work between two steps; the promise is rejected with the signal's reason. */
  signal?: AbortSignal;
}

/** Does the steps with pauses, so that a page stays alive. */
export async function finishInPauses<Result>(
  steps: Steps<Result>,
  { onProgress, signal }: StepOptions = {}
): Promise<Result> {
  for (;;) {
    signal?.throwIfAborted();
    const until = Date.now() + BUSY_FOR;
    let step = steps.next();
    while (!step.done && Date.now() < until) step = steps.next();
    if (step.done) return step.value;
    onProgress?.(step.value);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
