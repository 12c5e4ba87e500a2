/** Takes files that a person drops on the page; `container` shows that it would take them. */
export function acceptDroppedFiles(container: HTMLElement, drop: (file: File) => void): void {
  const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  let depth = 0;
  const leave = () => {
    depth = 0;
    container.classList.remove("drop-target");
  };
  container.addEventListener("dragenter", (event) => {
    if (!holdsFiles(event)) return;
    depth++;
    container.classList.add("drop-target");
  });
  container.addEventListener("dragleave", () => {
    if (--depth <= 0) leave();
  });
  container.addEventListener("dragover", (event) => {
    if (holdsFiles(event)) event.preventDefault();
  });
  container.addEventListener(
    "drop",
    (event) => {
      const file = event.dataTransfer?.files[0];
      leave();
      if (!file) return;
      event.preventDefault();
      event.stopPropagation();
      drop(file);
    },
    true
  );
}
