import { onProblem, type Problem } from "../commands/problem";

type Listener = (problem: Problem) => void;

/** Failures of ribbon commands that came before the pane could show them. */
export interface HeldProblems {
  /** Settles with the first failure: a reason to load the pane. */
  readonly first: Promise<void>;
  /** Tells a listener what was held, then everything that comes; returns how to stop. */
  listen(listener: Listener): () => void;
}

/** Listens for failures of ribbon commands until somebody else does. */
export function holdProblems(): HeldProblems {
  const held: Problem[] = [];
  let tell: () => void = () => undefined;
  const first = new Promise<void>((resolve) => (tell = resolve));
  const stop = onProblem((problem) => {
    held.push(problem);
    tell();
  });
  return {
    first,
    listen(listener) {
      stop();
      for (const problem of held.splice(0)) listener(problem);
      return onProblem(listener);
    },
  };
}
