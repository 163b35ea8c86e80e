import { remarkFields } from '#contract/progress';
import { REMARKS } from '../row-keys.ts';
import { storedRemark } from '../stored/remark.ts';
import { rulesOf } from './field-rules.ts';
import { platformLines, platformOfLine } from './platform-lines.ts';
import { unknownPlatform } from './platform-rows.ts';
import type { SheetResource } from './sheet-resource.ts';

/** What platforms say to the brand, and what becomes of it. */
export const remarks: SheetResource = {
  places: platformLines(REMARKS),
  keyFields: platformOfLine,
  fields: rulesOf(remarkFields),
  toFields: (value) => {
    const { day, state, answer, ...remark } = storedRemark.parse(value);
    return { ...remark, remarkDay: day, remarkState: state, remarkAnswer: answer };
  },
  toValue: ({ remarkDay, remarkState, remarkAnswer, ...remark }) =>
    storedRemark.parse({ ...remark, day: remarkDay, state: remarkState ?? 'received', answer: remarkAnswer }),
  refuse: unknownPlatform,
  usedBy: () => undefined,
  placed: (register) => register,
};
