import { absoluteAddress } from './absolute-address.ts';
import { parseAddress } from './address.ts';
import { gesture, type Outcome } from './gesture.ts';
import type { Range } from './range.ts';
import { Refusal } from './refusal.ts';
import type { NamedItem } from './workbook-parts.ts';
import type { Workbook } from './workbook.ts';

const pattern = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/** True for a text Excel takes as a name: no address, no space, a letter or `_` first. */
export const isName = (text: string): boolean =>
  pattern.test(text) && text.length <= 255 && !parseAddress(text) && !/^[rcl]$/i.test(text);

/** Gives a range a name in the whole workbook, as typing it into the name box does. */
export function defineName(workbook: Workbook, name: string, range: Range): Outcome {
  return gesture(workbook, () => {
    if (!isName(name) || workbook.table(name)) throw new Refusal('InvalidArgument');
    const item: NamedItem = {
      name,
      formula: `=${absoluteAddress(range)}`,
      comment: '',
      visible: true,
      sheetId: undefined,
    };
    workbook.journal.set(workbook, 'names', [...workbook.names, item]);
    workbook.sheetsChanged();
  });
}
