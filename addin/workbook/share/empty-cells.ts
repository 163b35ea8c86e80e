import { boxOf, meets, type CellBox } from './boxes.ts';
import { attributeOf, decoded, elementsNamed, withoutAttributes } from './xml-text.ts';

export type EmptiedCells = {
  readonly xml: string;
  /** Texts that were in cells now emptied: shared ones by their place, the others as they were. */
  readonly removed: readonly (number | string)[];
  /** Shared texts that cells still hold, a place as often as it is held. */
  readonly kept: readonly number[];
};

const cell = /<c(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;

type Cell = {
  readonly box: CellBox;
  readonly attributes: string;
  readonly formula: string | undefined;
  readonly text: number | string | undefined;
};

type Blocks = { readonly cleared: readonly CellBox[]; readonly spills: readonly CellBox[] };

/**
 * The cells of a sheet without those of some blocks, without what formulas gave when they were last computed, and
 * without what they spilled beside.
 */
export function emptyCells(xml: string, cleared: readonly CellBox[]): EmptiedCells {
  const blocks = { cleared, spills: spilledOf(xml) };
  const removed: (number | string)[] = [];
  const kept: number[] = [];
  const rewritten = xml.replace(cell, (whole: string, attributes: string, content: string | undefined) => {
    const read = readCell(attributes, content ?? '');
    if (read === undefined) return whole;
    const left = emptied(read, blocks);
    if (left === undefined && typeof read.text === 'number') kept.push(read.text);
    if (left !== undefined && read.text !== undefined && isIn(cleared, read.box)) removed.push(read.text);
    return left ?? whole;
  });
  return { xml: rewritten, removed, kept };
}

function readCell(attributes: string, content: string): Cell | undefined {
  const box = boxOf(attributeOf(`<c${attributes}>`, 'r') ?? '');
  const formula = elementsNamed('f').exec(content)?.[0];
  return box && { box, attributes: ` ${attributes.trim()}`, formula, text: textOf(attributes, content) };
}

/** What is left of a cell; undefined when it stays as it is. The first row of a block keeps its looks. */
function emptied({ box, attributes, formula }: Cell, { cleared, spills }: Blocks): string | undefined {
  const bare = `<c${withoutAttributes(attributes, 't', 'vm', 'cm')}/>`;
  if (isIn(cleared, box)) return cleared.some(({ top }) => top === box.top) ? bare : '';
  if (formula !== undefined) return `<c${withoutAttributes(attributes, 't', 'vm')}>${formula}</c>`;
  return isIn(spills, box) ? bare : undefined;
}

const isIn = (blocks: readonly CellBox[], box: CellBox): boolean => blocks.some((block) => meets(block, box));

function spilledOf(xml: string): readonly CellBox[] {
  return (xml.match(/<f\b[^>]*t="(?:array|dataTable)"[^>]*>/g) ?? []).flatMap(
    (tag) => boxOf(attributeOf(tag, 'ref') ?? '') ?? [],
  );
}

/** The place of a shared text, or the text itself; undefined for numbers, errors and blanks. */
function textOf(attributes: string, content: string): number | string | undefined {
  const type = attributeOf(`<c${attributes}>`, 't');
  const value = /<v[^>]*>([\s\S]*?)<\/v>/.exec(content)?.[1] ?? '';
  if (type === 's') return Number(value);
  if (type === 'str') return decoded(value);
  if (type !== 'inlineStr') return undefined;
  return decoded((content.match(/<t[^>]*>[\s\S]*?<\/t>/g) ?? []).join('').replace(/<[^>]*>/g, ''));
}
