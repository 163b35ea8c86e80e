import { blankOut } from './blank-out.ts';
import { findIbans } from './find-ibans.ts';
import type { Finding } from './finding.ts';

/** Digits with at most two spaces, dots or dashes between two of them, and no letter after. */
const RUN = /(?<!\d)\d(?:[ \u00a0\u202f.\-‐–]{0,2}\d){12,}(?![\p{L}\d])/gu;

/** By which digits the numbers of an issuer begin, and how long they are. */
const ISSUERS: readonly { readonly begins: RegExp; readonly lengths: readonly number[] }[] = [
  { begins: /^4/, lengths: [13, 16, 19] },
  { begins: /^(5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] },
  { begins: /^3[47]/, lengths: [15] },
  { begins: /^3(0[0-5]|095|[689])/, lengths: [14, 16, 19] },
  { begins: /^35(2[89]|[3-8])/, lengths: [16, 17, 18, 19] },
  { begins: /^(6011|64[4-9]|65)/, lengths: [16, 17, 18, 19] },
  { begins: /^62/, lengths: [16, 17, 18, 19] },
  { begins: /^220[0-4]/, lengths: [16, 17, 18, 19] },
  { begins: /^(5018|5020|5038|5893|6304|6759|676[1-3])/, lengths: [13, 14, 15, 16, 17, 18, 19] },
];

/** Below this length a group of digits beside another one is that of a telephone number or a date. */
const SHORTEST_GROUP = 4;

/**
 * Numbers of payment cards: 13 to 19 digits that an issuer may begin with and whose last one is right (Luhn), alone
 * or among other groups of digits. About one other number in a hundred would pass; digits said in words never do.
 */
export function findCards(text: string): readonly Finding[] {
  const rest = blankOut(text, findIbans(text));
  return [...rest.matchAll(RUN)].flatMap(({ index, 0: run }) => cardsIn(run, index));
}

export const hasCard = (text: string): boolean => findCards(text).length > 0;

type Group = { readonly digits: string; readonly start: number; readonly end: number };

function cardsIn(run: string, offset: number): readonly Finding[] {
  const groups: readonly Group[] = [...run.matchAll(/\d+/g)].map(({ index, 0: digits }) => ({
    digits,
    start: offset + index,
    end: offset + index + digits.length,
  }));
  const whole = card(groups);
  if (whole !== undefined) return [whole];
  const found: Finding[] = [];
  for (let from = 0; from < groups.length; from += 1) {
    const longest = longestFrom(groups, from);
    if (longest === undefined) continue;
    found.push(longest.card);
    from += longest.groups - 1;
  }
  return found;
}

function longestFrom(groups: readonly Group[], from: number) {
  for (let count = groups.length - from; count > 0; count -= 1) {
    const some = groups.slice(from, from + count);
    const isWritten = some.slice(0, -1).every(({ digits }) => digits.length >= SHORTEST_GROUP);
    const one = isWritten ? card(some) : undefined;
    if (one !== undefined) return { card: one, groups: count };
  }
  return undefined;
}

function card(groups: readonly Group[]): Finding | undefined {
  const digits = groups.map((group) => group.digits).join('');
  const isIssued = ISSUERS.some(
    ({ begins, lengths }) => begins.test(digits) && lengths.includes(digits.length),
  );
  const first = groups[0];
  const last = groups.at(-1);
  if (!isIssued || !isLuhn(digits) || first === undefined || last === undefined) return undefined;
  return { kind: 'card', start: first.start, end: last.end };
}

/** ISO/IEC 7812-1, annex B. */
function isLuhn(digits: string): boolean {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, place) => {
      const doubled = Number(digit) * (place % 2 === 0 ? 1 : 2);
      return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
  return sum % 10 === 0;
}
