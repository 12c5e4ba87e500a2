type KeyHandler = (event: KeyboardEvent) => boolean;

const handlers: KeyHandler[] = [];

/** Adds a handler that sees keys before Univer does; true keeps them from it. */
export function onEarlyKey(handler: KeyHandler): void {
  handlers.push(handler);
}

// Univer listens in the same place: who comes first is asked first.
addEventListener(
  "keydown",
  (event) => {
    if (!handlers.some((handler) => handler(event))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  },
  true
);
