import type { IconShape } from '../../model/conditional/icon-sets.ts';
import { svgImage } from './svg-image.ts';

const pictures = new Map<string, string>();

/** An icon of a set, as a background of 16 pixels. */
export function iconPicture([shape, color]: IconShape): string {
  const key = `${shape} ${color}`;
  const known = pictures.get(key) ?? svgImage('viewBox="0 0 16 16"', drawn(shape, color));
  pictures.set(key, known);
  return known;
}

const white = '#FFFFFF';
const empty = '#D0D0D0';

type Draw = (color: string, level: number) => string;

const path = (d: string, color: string) => `<path d="${d}" fill="${color}"/>`;
const stroke = (d: string, color: string, width = 2) =>
  `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round"/>`;
const disc = (color: string) => `<circle cx="8" cy="8" r="6.5" fill="${color}"/>`;

const cross = 'M5.5 5.5l5 5m0-5l-5 5';
const check = 'M4.5 8.5l2.5 2.5 4.5-5.5';
const bang = 'M8 4v5m0 2.8v.2';
const star = 'M8 1.2l2 4.6 5 .5-3.8 3.3 1.2 4.9L8 11.9l-4.4 2.6 1.2-4.900L1 6.300l5-.5z';

const shapes = new Map<string, Draw>([
  [
    'arrow',
    (color, turn) =>
      `<g transform="rotate(${turn} 8 8)">${path('M8 1.500l5.5 6h-3.500v7h-4v-7H2.500z', color)}</g>`,
  ],
  ['flag', (color) => `${stroke('M4 2v12.5', '#555555', 1.5)}${path('M4.7 2l8.3 3.5-8.3 3.500z', color)}`],
  ['disc', disc],
  [
    'light',
    (color) =>
      `${path('M2.5 1h11q1.5 0 1.5 1.500v11q0 1.5-1.5 1.500h-11q-1.5 0-1.5-1.500v-11q0-1.5 1.5-1.500z', '#404040')}<circle cx="8" cy="8" r="5.2" fill="${color}"/>`,
  ],
  ['diamond', (color) => path('M8 1l7 7-7 7-7-7z', color)],
  ['triangle', (color) => path('M8 2l6.5 12h-13z', color)],
  ['triangle-down', (color) => path('M8 14L1.5 2h13z', color)],
  ['dash', (color) => path('M2 6.500h12v3H2z', color)],
  ['disc-cross', (color) => disc(color) + stroke(cross, white)],
  ['disc-bang', (color) => disc(color) + stroke(bang, white)],
  ['disc-check', (color) => disc(color) + stroke(check, white)],
  ['cross', (color) => stroke(cross, color, 3)],
  ['bang', (color) => stroke(bang, color, 3)],
  ['check', (color) => stroke(check, color, 3)],
  ['bars', (color, level) => [0, 1, 2, 3].map((index) => bar(index, index < level ? color : empty)).join('')],
  ['quarters', quarters],
  ['star', (color, level) => path(star, level === 2 ? color : empty) + (level === 1 ? halfStar(color) : '')],
  [
    'boxes',
    (color, level) => [0, 1, 2, 3].map((index) => box(index, index < level ? color : empty)).join(''),
  ],
]);

const bar = (index: number, color: string) =>
  `<rect x="${1 + index * 3.7}" y="${11 - index * 3}" width="2.7" height="${4 + index * 3}" fill="${color}"/>`;

const box = (index: number, color: string) =>
  `<rect x="${index % 2 === 0 ? 1.5 : 8.5}" y="${index < 2 ? 8.5 : 1.5}" width="6" height="6" fill="${color}"/>`;

const halfStar = (color: string) => path('M8 1.200v10.700l-4.4 2.6 1.2-4.900L1 6.300l5-.5z', color);

function quarters(color: string, level: number): string {
  const ring = `<circle cx="8" cy="8" r="6.5" fill="${white}" stroke="${color}"/>`;
  const ends = [
    '',
    'M8 8V1.500A6.5 6.5 0 0 1 14.5 8z',
    'M8 1.500A6.5 6.5 0 0 1 8 14.500z',
    'M8 8V1.500A6.5 6.5 0 1 1 1.5 8z',
  ];
  // The lowest of five is the white one: Excel fills quarters as values fall.
  return level === 0 ? ring : level === 4 ? disc(color) : ring + path(ends[level] ?? '', color);
}

function drawn(shape: string, color: string): string {
  const [name = '', level = '0'] = shape.split(' ');
  return shapes.get(name)?.(color, Number(level)) ?? '';
}
