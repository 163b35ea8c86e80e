import type { Bar } from '../../model/conditional/data-bar.ts';
import { svgImage } from './svg-image.ts';

/** The drawing is stretched over the cell: places are thousandths of its width and hundredths of its height. */
const width = 1000;
const margin = 8;

/** A data bar and its axis, as the background of the whole cell. */
export function barPicture(bar: Bar): string {
  const [left, length] = [bar.from * width, (bar.to - bar.from) * width];
  const paint = bar.isGradient ? 'url(#g)' : bar.color;
  const border = bar.borderColor
    ? `stroke="${bar.borderColor}" stroke-width="1" vector-effect="non-scaling-stroke"`
    : '';
  const size = `y="${margin}" height="${100 - 2 * margin}"`;
  return svgImage(
    `viewBox="0 0 ${width} 100" preserveAspectRatio="none"`,
    `${bar.isGradient ? gradient(bar) : ''}<rect x="${left}" width="${length}" ${size} fill="${paint}" ${border}/>${axis(bar)}`,
  );
}

function gradient({ color, fades }: Bar): string {
  const [start, end] = fades === 'right' ? [0, 1] : [1, 0];
  return `<linearGradient id="g" x1="${start}" x2="${end}"><stop stop-color="${color}"/><stop offset="1" stop-color="${color}" stop-opacity=".12"/></linearGradient>`;
}

function axis({ axis: line }: Bar): string {
  if (!line) return '';
  const x = line.at * width;
  return `<path d="M${x} 0V100" stroke="${line.color}" stroke-dasharray="3 2" vector-effect="non-scaling-stroke"/>`;
}
