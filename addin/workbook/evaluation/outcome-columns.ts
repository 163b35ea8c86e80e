import type { Overview } from '#contract/organisation';
import type { FieldValue } from '#contract/row';
import { evaluationStates } from '#domain/evaluation';
import type { Language, Text } from '#domain/text';
import {
  answerHints,
  columnTitles,
  evaluationStateNames,
  formerEvaluatorName,
  purposeNames,
} from '../../locales/sheets.ts';
import type { CellValue } from '../sync/cell-value.ts';
import type { SheetColumn } from '../sync/specification.ts';
import { textCell, textField, refusedText } from '../sync/text-cell.ts';
import { READ_ONLY_FILL } from './contact-columns.ts';

const DONE = 'x';
const yes: ReadonlySet<string> = new Set(['x', 'oui', 'yes', 'true', 'vrai', '1']);
const no: ReadonlySet<string> = new Set(['', 'non', 'no', 'false', 'faux', '0']);

/** Free text of the evaluator: survives the recording, nameless. */
export const textColumn = (id: 'facts' | 'comment' | 'reason', width: number): SheetColumn => ({
  id,
  title: columnTitles[id],
  access: 'editable',
  toField: textField,
  toCell: textCell,
  refuse: (cell) => refusedText(textField(cell)),
  freeText: true,
  look: { width, numberFormat: '@' },
});

export const doneColumn: SheetColumn = {
  id: 'done',
  title: columnTitles.done,
  access: 'editable',
  toField: doneField,
  toCell: (field) => (field === true ? DONE : field === false || field === null ? '' : field),
  refuse: (cell) =>
    typeof doneField(cell) === 'boolean' ? undefined : { code: 'not-a-boolean', parameters: {} },
  closes: true,
  look: { width: 56, centred: true },
  validation: { choices: [DONE], promptTitle: columnTitles.done, prompt: answerHints.done },
};

function doneField(cell: CellValue): FieldValue {
  const text = String(cell).trim().toLowerCase();
  if (yes.has(text)) return true;
  return no.has(text) ? false : String(cell);
}

export const stateColumn = (language: Language): SheetColumn => ({
  id: 'state',
  title: columnTitles.state,
  access: 'read-only',
  toField: textField,
  toCell: (field) => {
    const state = evaluationStates.find((one) => one === field);
    return state === undefined ? '' : evaluationStateNames[state][language];
  },
  look: { width: 68, fill: READ_ONLY_FILL },
});

/** Whether the row counts in figures, or is the second listening of a contact. */
export const purposeColumn = (language: Language): SheetColumn => ({
  id: 'purpose',
  title: columnTitles.purpose,
  access: 'read-only',
  toField: textField,
  toCell: (field) => (field === 'standard' || field === 'double' ? purposeNames[field][language] : ''),
  look: { width: 84, fill: READ_ONLY_FILL },
});

export type Evaluator = Overview['evaluators'][number];

/**
 * For quality managers: who evaluates, by name; a name nobody has stays as typed and is refused. Who evaluates no more
 * keeps their name in what they did, and is not offered.
 */
export const evaluatorColumn = (evaluators: readonly Evaluator[], language: Language): SheetColumn => ({
  id: 'evaluator',
  title: columnTitles.evaluator,
  access: 'editable',
  toField: (cell) => {
    const name = String(cell).trim();
    return evaluatorNamed(evaluators, name)?.objectId ?? (name === '' ? '' : name);
  },
  toCell: (field) => {
    const known = evaluators.find(({ objectId }) => objectId === field);
    return known === undefined ? (field ?? '') : evaluatorName(known)[language];
  },
  refuse: (cell) => {
    const name = String(cell).trim();
    const known = name === '' || evaluatorNamed(evaluators, name) !== undefined;
    return known ? undefined : { code: 'unknown-member', parameters: {} };
  },
  look: { width: 84 },
  validation: {
    choices: evaluators.filter(({ formerly }) => formerly === undefined).map(({ name }) => name),
    promptTitle: columnTitles.evaluator,
    prompt: columnTitles.evaluator,
  },
});

const evaluatorName = ({ name, formerly }: Evaluator): Text => formerEvaluatorName(name, formerly);

/** In either language: a sheet may hold names written in the other. */
const evaluatorNamed = (evaluators: readonly Evaluator[], typed: string): Evaluator | undefined =>
  evaluators.find((one) => {
    const { fr, en } = evaluatorName(one);
    return [fr, en, one.objectId].includes(typed);
  });
