/**
 * Runs a task after the current one, without the 4 ms that browsers add to nested timers. Excel answers a sync from
 * another process: a page that shows progress gets to paint in between, and so it does here.
 */
export const macrotask: (task: () => void) => void =
  typeof setImmediate === "function" ? (task) => void setImmediate(task) : viaMessageChannel();

function viaMessageChannel(): (task: () => void) => void {
  const channel = new MessageChannel();
  const waiting: (() => void)[] = [];
  channel.port1.onmessage = () => waiting.shift()?.();
  return (task) => {
    waiting.push(task);
    channel.port2.postMessage(null);
  };
}
