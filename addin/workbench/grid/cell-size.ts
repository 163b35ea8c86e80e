/** Excel's own, in pixels at 100 %. */
export const usualRowHeight = 20;
export const usualColumnWidth = 64;
