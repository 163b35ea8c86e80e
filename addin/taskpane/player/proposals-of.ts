import { proposalField } from '#contract/code';
import type { Turn } from '#contract/recording';
import type { FieldValue } from '#contract/row';
import { themes, type Theme } from '#domain/theme';

/** Where a pattern found a practice: `1:23`, or `#4` for the fourth turn. */
export type Proposal = { readonly practice: string; readonly where: string };

const PROPOSAL = proposalField('');

/** The theme of a coding sheet, from its id; undefined of any other sheet. */
export const themeOfSheet = (id: string): Theme | undefined =>
  id.startsWith('coding:') ? themes.find((theme) => id.endsWith(`:${theme}`)) : undefined;

/** What was proposed of a contact, as its row says. */
export const proposalsOf = (fields: Readonly<Record<string, FieldValue>>): readonly Proposal[] =>
  Object.entries(fields).flatMap(([field, value]) =>
    field.startsWith(PROPOSAL) && typeof value === 'string' && value !== ''
      ? [{ practice: field.slice(PROPOSAL.length), where: value }]
      : [],
  );

/** The turn, from 1, that a proposal speaks of; undefined when the transcript has none such. */
export function turnOf({ where }: Proposal, turns: readonly Turn[]): number | undefined {
  const number = where.startsWith('#') ? Number(where.slice(1)) : 1 + turnAt(secondsOf(where), turns);
  return turns[number - 1] === undefined ? undefined : number;
}

const turnAt = (second: number, turns: readonly Turn[]): number =>
  turns.findIndex(({ at }) => at !== null && Math.floor(at) === second);

const secondsOf = (clock: string): number =>
  clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
