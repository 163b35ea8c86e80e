import { absoluteAddress } from '../model/absolute-address.ts';
import { Range } from '../model/range.ts';
import { restyle } from '../model/restyle.ts';
import type { CellStyle } from '../model/cell.ts';
import { noValidation, type Validation, validationType } from '../model/validation.ts';
import { isRelative, validationAt } from '../model/validation-formulas.ts';
import { HostObject, defineObject } from './host-object.ts';
import { members } from './read-argument.ts';
import { uniform } from './uniform.ts';

/** Excel's `DataValidation` of a range. */
export function validationObject(): (range: Range) => HostObject {
  const read = (range: Range) => uniform(range, ({ validation }) => validation ?? noValidation);
  const change = (range: Range, part: Partial<Validation>) => restyle(range, ofShared(part));
  return defineObject<Range>({
    name: 'dataValidation',
    properties: {
      rule: {
        get: (range) => writtenFor(range, read(range))?.rule ?? null,
        set: (range, value) => {
          const { row, column } = range;
          const rule = plainRule(members(value));
          change(range, { rule, origin: isRelative(rule) ? { row, column } : undefined });
        },
      },
      errorAlert: {
        get: (range) => read(range)?.errorAlert ?? null,
        set: (range, value) => change(range, { errorAlert: members(value) }),
      },
      prompt: {
        get: (range) => read(range)?.prompt ?? null,
        set: (range, value) => change(range, { prompt: members(value) }),
      },
      ignoreBlanks: {
        get: (range) => read(range)?.ignoreBlanks ?? null,
        set: (range, value) => change(range, { ignoreBlanks: value !== false }),
      },
      type: { get: (range) => typeOf(read(range)) },
    },
    methods: { clear: (range) => restyle(range, (style) => ({ ...style, validation: undefined })) },
  });
}

/** Excel gives formulas as they are written for the first cell of the range that is asked. */
const writtenFor = (range: Range, validation: Validation | null) =>
  validation && validationAt(validation, range);

const typeOf = (validation: Validation | null) =>
  validation ? validationType(validation.rule) : 'Inconsistent';

/** A range given as the source of a list is kept as its reference. */
function plainRule(rule: Readonly<Record<string, unknown>>): Validation['rule'] {
  const list = rule['list'];
  if (typeof list !== 'object' || list === null || !('source' in list)) return rule;
  const { source } = list;
  const range = source instanceof HostObject && source.subject instanceof Range ? source.subject : undefined;
  return range ? { list: { ...list, source: `=${absoluteAddress(range)}` } } : rule;
}

/** The change of a validation, made once for all the cells that share one. */
function ofShared(part: Partial<Validation>): (style: CellStyle) => CellStyle {
  const changed = new Map<Validation, Validation>();
  return (style) => {
    const before = style.validation ?? noValidation;
    const validation = changed.get(before) ?? { ...before, ...part };
    changed.set(before, validation);
    return { ...style, validation };
  };
}
