/** Accents of the Office theme, then the darker ones Excel goes on with. */
const palette = [
  '#4472c4',
  '#ed7d31',
  '#a5a5a5',
  '#ffc000',
  '#5b9bd5',
  '#70ad47',
  '#264478',
  '#9e480e',
  '#636363',
  '#997300',
  '#255e91',
  '#43682b',
] as const;

/** The colour Excel gives to a series, or to a slice, of its own. */
export const seriesColour = (index: number): string => palette[index % palette.length] ?? palette[0];

/** Greys of a chart nobody coloured. */
export const chartGreys = { text: '#595959', line: '#d9d9d9' } as const;

const dashes = new Map([
  ['Dash', [4, 3]],
  ['DashDot', [4, 3, 1, 3]],
  ['DashDotDot', [4, 3, 1, 3, 1, 3]],
  ['Dot', [1, 1]],
  ['RoundDot', [0.1, 2]],
]);

/** The dashes of a line style, which grow with the weight of the line; undefined for a full line. */
export function dashesOf(style: string | undefined, weight: number): string | undefined {
  return dashes
    .get(style ?? '')
    ?.map((length) => length * weight)
    .join(' ');
}
