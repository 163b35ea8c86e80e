import type { Assignment } from '#domain/assignment/assign';
import type { Wave } from '#domain/wave';
import { givenTo } from '../evaluations/given-to.ts';
import { newDouble } from '../evaluations/new-evaluation.ts';
import type { RowWrite, StoredRow } from '../ports.ts';
import { contactKey, evaluationKey, standardEvaluationKey } from '../row-keys.ts';
import { storedContact } from '../stored/contact.ts';
import { storedEvaluation, type StoredEvaluation } from '../stored/evaluation.ts';

export type Given = {
  readonly writes: readonly RowWrite[];
  readonly isAssigned: boolean;
  readonly isDoubled: boolean;
};

/** The writes of an assignment: of what it gives, what nobody else gave meanwhile; none when nothing is left of it. */
export function givenWrites(
  wave: Wave,
  rows: ReadonlyMap<string, StoredRow>,
  { contact: { id }, evaluator = '', double = '' }: Assignment,
): Given[] {
  const [contact, row] = [rows.get(contactKey(id)), rows.get(standardEvaluationKey(id))];
  if (contact === undefined || row === undefined || row.deleted) return [];
  const { key, version } = row;
  const before = storedEvaluation.parse(row.value);
  const isAssigned = evaluator !== '' && isFree(before);
  const standard = isAssigned ? givenTo(before, evaluator, version + 1) : before;
  if (!mayHave(standard, double))
    return isAssigned ? [{ writes: [{ key, version, value: standard }], isAssigned, isDoubled: false }] : [];
  const doubled = { ...standard, doubles: [...standard.doubles, double] };
  const made = newDouble(wave, storedContact.parse(contact.value), {
    evaluator: double,
    recording: standard.recording,
  });
  const writes = [
    { key, version, value: doubled },
    { key: evaluationKey(made.key), version: 0, value: made },
  ];
  return [{ writes, isAssigned, isDoubled: true }];
}

const isFree = ({ evaluator, state }: StoredEvaluation): boolean => evaluator === '' && state === 'assigned';

const mayHave = ({ evaluator, formerEvaluators, doubles }: StoredEvaluation, person: string): boolean =>
  person !== '' &&
  doubles.length === 0 &&
  evaluator !== '' &&
  ![evaluator, ...formerEvaluators].includes(person);
