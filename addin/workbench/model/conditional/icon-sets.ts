/** Shapes and colours of Excel's icons, from the one for the lowest values to the one for the highest. */
export type IconShape = readonly [shape: string, color: string];

const red = '#E5484D';
const yellow = '#F2B200';
const green = '#3E9B4F';
const grey = '#7F7F7F';
const black = '#404040';
const pink = '#F4B6B8';
const blue = '#4472C4';

const arrows = (colors: readonly string[]): IconShape[] => {
  const turns = { 3: [180, 90, 0], 4: [180, 135, 45, 0], 5: [180, 135, 90, 45, 0] }[colors.length] ?? [];
  return colors.map((color, index) => [`arrow ${turns[index] ?? 0}`, color]);
};

const all = (shape: string, colors: readonly string[]): IconShape[] =>
  colors.map((color) => [shape, color] as const);

const steps = (shape: string, levels: readonly number[], color: string): IconShape[] =>
  levels.map((level) => [`${shape} ${level}`, color] as const);

/** By the names of Office.js. */
export const iconSets: ReadonlyMap<string, readonly IconShape[]> = new Map([
  ['ThreeArrows', arrows([red, yellow, green])],
  ['ThreeArrowsGray', arrows([grey, grey, grey])],
  ['ThreeFlags', all('flag', [red, yellow, green])],
  ['ThreeTrafficLights1', all('disc', [red, yellow, green])],
  ['ThreeTrafficLights2', all('light', [red, yellow, green])],
  [
    'ThreeSigns',
    [
      ['diamond', red],
      ['triangle', yellow],
      ['disc', green],
    ],
  ],
  [
    'ThreeSymbols',
    [
      ['disc-cross', red],
      ['disc-bang', yellow],
      ['disc-check', green],
    ],
  ],
  [
    'ThreeSymbols2',
    [
      ['cross', red],
      ['bang', yellow],
      ['check', green],
    ],
  ],
  ['FourArrows', arrows([red, yellow, yellow, green])],
  ['FourArrowsGray', arrows([grey, grey, grey, grey])],
  ['FourRedToBlack', all('disc', [black, grey, pink, red])],
  ['FourRating', steps('bars', [1, 2, 3, 4], blue)],
  ['FourTrafficLights', all('disc', [black, red, yellow, green])],
  ['FiveArrows', arrows([red, yellow, yellow, yellow, green])],
  ['FiveArrowsGray', arrows([grey, grey, grey, grey, grey])],
  ['FiveRating', steps('bars', [0, 1, 2, 3, 4], blue)],
  ['FiveQuarters', steps('quarters', [0, 1, 2, 3, 4], black)],
  ['ThreeStars', steps('star', [0, 1, 2], yellow)],
  [
    'ThreeTriangles',
    [
      ['triangle-down', red],
      ['dash', yellow],
      ['triangle', green],
    ],
  ],
  ['FiveBoxes', steps('boxes', [0, 1, 2, 3, 4], blue)],
]);
