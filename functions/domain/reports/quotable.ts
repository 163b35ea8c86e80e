import { pseudonymiser } from '../free-text/pseudonymise.ts';

const LONGEST = 300;
/** `[02:05]`, `[tour 12]`, or a time that begins a line: exact times stay with the recording. */
const TIME_CODE = /[ \t]*(?:\[(?:\d{1,3}:[0-5]\d|(?:tour|turn) \d{1,3})\]|^\d{1,3}:[0-5]\d(?=\s))/gim;

/**
 * Facts of an evaluation as an example quotes them: without time-codes, with what gives somebody away replaced, in 300
 * characters at most.
 * @param countries codes of two letters of the countries whose telephone numbers are looked for
 */
export function quotable(facts: string, countries: readonly string[]): string {
  const timeless = facts.replace(TIME_CODE, '').replace(/\s+/g, ' ').trim();
  const { text } = pseudonymiser([], countries)(timeless);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;
}
