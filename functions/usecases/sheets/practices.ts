import { practiceFields } from '#contract/practice';
import { parsePattern } from '#domain/transcript/parse-pattern';
import type { Pattern } from '#domain/transcript/pattern';
import { ORGANISATION, PRACTICES, PRACTICES_MARK } from '../row-keys.ts';
import { storedPractice } from '../stored/practice.ts';
import { rulesOf } from './field-rules.ts';
import { codeOfKey, organisationRows } from './organisation-rows.ts';
import type { Fields, SheetResource } from './sheet-resource.ts';

/** The catalogue of practices: what is coded, contact by contact. */
export const practices: SheetResource = {
  places: organisationRows(PRACTICES),
  keyFields: codeOfKey,
  fields: rulesOf(practiceFields),
  toFields: (value) => {
    const { label, pattern, ...practice } = storedPractice.parse(value);
    return { ...practice, practiceLabel: label, ...patternFields(pattern) };
  },
  toValue: ({ practiceLabel, patternWords, patternSpeaker, patternEnd, patternTurns, ...practice }) => {
    const words = patternWords ?? null;
    const within = patternEnd === null ? null : { end: patternEnd, turns: patternTurns };
    const pattern = words === null ? null : { words, speaker: patternSpeaker, within };
    return storedPractice.parse({ ...practice, label: practiceLabel, pattern });
  },
  refuse: (fields) => [...incompletePattern(fields), ...unreadablePattern(fields)],
  usedBy: () => undefined,
  placed: (register) => register,
  effects: () => Promise.resolve({ marks: [{ scope: ORGANISATION, row: PRACTICES_MARK }] }),
};

const patternFields = (pattern: Pattern | null): Fields => {
  if (pattern === null)
    return { patternWords: null, patternSpeaker: null, patternEnd: null, patternTurns: null };
  const { words, speaker, within } = pattern;
  const [end, turns] = within === null ? [null, null] : [within.end, within.turns];
  return { patternWords: words, patternSpeaker: speaker, patternEnd: end, patternTurns: turns };
};

/** A place without its number of turns, or without words, looks for nothing. */
function incompletePattern({ patternWords, patternSpeaker, patternEnd, patternTurns }: Fields) {
  const missing = (field: string) => [{ field, code: 'missing-value' as const, parameters: {} }];
  const isPlaced = patternEnd !== null || patternTurns !== null;
  if (patternWords === null && (isPlaced || patternSpeaker !== null)) return missing('patternWords');
  if (patternEnd === null && patternTurns !== null) return missing('patternEnd');
  return patternEnd !== null && patternTurns === null ? missing('patternTurns') : [];
}

function unreadablePattern({ patternWords: words }: Fields) {
  const parsed = typeof words === 'string' ? parsePattern(words) : undefined;
  if (parsed === undefined || !('problem' in parsed)) return [];
  return [{ field: 'patternWords', code: 'not-a-pattern' as const, parameters: { problem: parsed.problem } }];
}
