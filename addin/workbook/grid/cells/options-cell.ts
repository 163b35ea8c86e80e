import type { Option } from '#domain/grid';
import type { Text } from '#domain/text';
import { parseDecimal } from '#domain/scoring/parse-decimal';
import type { CellRead } from './cell-read.ts';
import { cut, quoted, splitList, unquoted } from './split-list.ts';

const SCALE = /^(\d{1,3})\s*(?:-|–|\.\.|à|to)\s*(\d{1,3})$/i;
const OPTION = /^([a-z0-9]{1,8})\s*(?:=\s*(-?\d+(?:[.,]\d+)?))?\s*(!)?\s*(?::([\s\S]*))?$/i;
const MOST = 50;

/**
 * Options as people write them: `A=3; B=2; C=0!`, where `!` fails, a title may follow a colon (`A=3 : Bon | Good`), the points
 * of a number are itself (`0; 1; 2`), and `0-5` is a whole scale.
 */
export function readOptions(text: string): CellRead<readonly Option[]> {
  const scale = SCALE.exec(text);
  if (scale !== null) return scaleOf(Number(scale[1]), Number(scale[2]));
  const options: Option[] = [];
  for (const piece of splitList(text)) {
    const read = readOption(piece);
    if ('problem' in read) return read;
    options.push(read.value);
  }
  return { value: options };
}

/** One option a point: the scale of a barometer. */
export function scaleOf(from: number, to: number): CellRead<readonly Option[]> {
  if (to <= from || to - from >= MOST) return { problem: 'unreadable-option', detail: `${from}-${to}` };
  const points = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return {
    value: points.map((worth) => ({ code: String(worth), title: sameText(String(worth)), points: worth })),
  };
}

function readOption(piece: string): CellRead<Option> {
  const [, code = '', worth, fails, titles = ''] = OPTION.exec(piece) ?? [];
  if (code === '') return { problem: 'unreadable-option', detail: piece };
  const points = parseDecimal(worth ?? code);
  if (points === undefined) return { problem: 'option-without-points', detail: piece };
  const option = { code: code.toUpperCase(), title: readTitle(titles, code.toUpperCase()), points };
  return { value: fails === undefined ? option : { ...option, fails: true } };
}

function readTitle(titles: string, code: string): Text {
  const [first = '', second = ''] = cut(titles, /\|/).map(unquoted);
  return { fr: first || second || code, en: second || first || code };
}

const sameText = (text: string): Text => ({ fr: text, en: text });

export const writeOptions = (options: readonly Option[]): string => options.map(writeOption).join('; ');

function writeOption({ code, title, points, fails }: Option): string {
  const worth = String(points) === code ? code : `${code}=${points}`;
  const mark = fails === true ? '!' : '';
  if (title.fr === code && title.en === code) return worth + mark;
  const titles = title.fr === title.en ? [title.fr] : [title.fr, title.en];
  return `${worth}${mark} : ${titles.map(quoted).join(' | ')}`;
}
