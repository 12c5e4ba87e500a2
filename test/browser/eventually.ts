/** Waits until what is asked for has come true; fails where it does not within ten seconds. */
export async function eventually(isTrue: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await isTrue())) {
    if (Date.now() > deadline) throw new Error(`It did not come true in ten seconds: ${isTrue}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
