/** Milliseconds that a busy machine may take for what a person sees at once. */
export const PATIENCE = 60_000;

/** Asks again while an assertion fails; says why it failed last, where it does not hold within a minute. */
export async function eventually(assertion: () => Promise<unknown>): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    try {
      await assertion();
      return;
    } catch (failure) {
      if (Date.now() > deadline) throw failure;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
