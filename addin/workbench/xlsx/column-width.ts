/** Points in a pixel at 100 %. */
const pointsPerPixel = 0.75;
/** Width of a digit of Excel's own font, Calibri 11, in pixels: files count widths in such digits. */
const digitPixels = 7;

/** A width in points as a file counts it. */
export const fileWidth = (points: number): number => points / pointsPerPixel / digitPixels;

/** A width of a file in points, to the millionth. */
export const widthInPoints = (width: number): number =>
  Math.round(width * digitPixels * pointsPerPixel * 1e6) / 1e6;
