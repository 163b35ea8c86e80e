/** Dark enough for white text, and told apart side by side. */
const colours = [
  '#b4009e',
  '#0063b1',
  '#c43e1c',
  '#5c2e91',
  '#00757a',
  '#8a5b00',
  '#a4262c',
  '#3b5b12',
] as const;

/** The colour of somebody, by their number. */
export const colourOf = (author: number): string => colours[author % colours.length] ?? colours[0];
