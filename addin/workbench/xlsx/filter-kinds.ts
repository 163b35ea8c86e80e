/** Filters on the largest and the smallest, by the name Office.js has and the attributes a file has. */
export const topKinds = [
  { name: 'TopItems', attributes: {} },
  { name: 'TopPercent', attributes: { percent: true } },
  { name: 'BottomItems', attributes: { top: false } },
  { name: 'BottomPercent', attributes: { top: false, percent: true } },
] as const;
