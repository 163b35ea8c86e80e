import type { Condition } from '#domain/grid';
import { yesNoWords } from '../../../locales/grid-words.ts';
import type { CellRead } from './cell-read.ts';
import { valueOfWord } from './closed-words.ts';
import { plain } from './plain.ts';

/** A criterion that a condition may name, by its id or by its title in either language. */
export type Nameable = { readonly id: string; readonly names: readonly string[]; readonly isYesNo: boolean };

const CONDITION = /^([\s\S]+?)\s*(=|<>|≠|!=)\s*([\s\S]+)$/;
const NOT_APPLICABLE = /^n(?:\/?a)?$/i;

/** When a criterion is asked: `accueil = 1;2`, or `accueil <> 0`; *oui* and *non* of a yes/no question. */
export function readCondition(text: string, criteria: readonly Nameable[]): CellRead<Condition> {
  const [, named = '', sign = '', codes = ''] = CONDITION.exec(text) ?? [];
  if (named === '') return { problem: 'unreadable-condition', detail: text };
  const source = criteriaNamed(criteria, named);
  const pieces = codes.split(/[;,\n]/).map((code) => code.trim());
  return {
    value: {
      criterion: source?.id ?? plain(named),
      operator: sign === '=' ? 'in' : 'not-in',
      codes: pieces.filter((code) => code !== '').map((code) => codeOf(code, source)),
    },
  };
}

function criteriaNamed(criteria: readonly Nameable[], named: string): Nameable | undefined {
  const wanted = plain(named);
  return (
    criteria.find(({ id }) => id === wanted) ??
    criteria.find(({ names }) => names.some((name) => plain(name) === wanted))
  );
}

function codeOf(code: string, source: Nameable | undefined): string {
  if (NOT_APPLICABLE.test(code)) return 'N';
  const yes = source?.isYesNo === true ? valueOfWord(yesNoWords, code) : undefined;
  if (yes !== undefined) return yes === 'yes' ? '1' : '0';
  return code.toUpperCase();
}

export const writeCondition = ({ criterion, operator, codes }: Condition): string =>
  `${criterion} ${operator === 'in' ? '=' : '<>'} ${codes.join(';')}`;
