import { useEffect, useRef, useState } from "react";

/** Width of the pane's column where it cannot be measured. */
const USUAL_WIDTH = 288;

/** The width of an element in CSS pixels, kept current. */
export function useWidth() {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(USUAL_WIDTH);
  useEffect(() => {
    const { current } = element;
    if (!current || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(() => setWidth(current.clientWidth || USUAL_WIDTH));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return { element, width };
}
