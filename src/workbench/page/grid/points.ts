const PIXELS_PER_POINT = 96 / 72;

/** CSS pixels of a length in points. */
export const toPixels = (points: number) => points * PIXELS_PER_POINT;

/** Points of a length in CSS pixels. */
export const toPoints = (pixels: number) => pixels / PIXELS_PER_POINT;
