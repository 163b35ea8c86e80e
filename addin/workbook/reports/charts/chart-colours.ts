/** Told apart by every eye (after Okabe and Ito, 2008), the strongest first; the yellow, too pale on paper, left out. */
export const seriesColours = [
  '#0072B2',
  '#D55E00',
  '#009E73',
  '#CC79A7',
  '#56B4E9',
  '#E69F00',
  '#4D4D4D',
  '#8A6D3B',
] as const;

/** Of the product, and greys. */
export const ink = {
  value: '#0E6B4F',
  band: '#BFDCD1',
  bar: '#5FA58D',
  text: '#404040',
  axis: '#7F7F7F',
  grid: '#E4E4E4',
  limit: '#7F7F7F',
  far: '#B23A48',
  other: '#BFBFBF',
} as const;

export const colourAt = (index: number): string => seriesColours[index % seriesColours.length] ?? ink.value;
