import { blankOut } from './blank-out.ts';
import { findCards } from './find-cards.ts';
import { findEmails } from './find-emails.ts';
import { findIbans } from './find-ibans.ts';
import { findPhones } from './find-phones.ts';
import type { Finding } from './finding.ts';

/**
 * What of a free text looks like a telephone number, an e-mail address, a card number or an IBAN, in the order it
 * stands there; no two of them share a character. It sees what is written in digits and letters as usual, no more.
 * @param countries codes of two letters of the countries whose telephone numbers are looked for
 */
export function scanText(text: string, countries: readonly string[]): readonly Finding[] {
  const first = [...findIbans(text), ...findCards(text)];
  const emails = findEmails(blankOut(text, first));
  const phones = findPhones(blankOut(text, [...first, ...emails]), countries);
  return [...first, ...emails, ...phones].sort((one, other) => one.start - other.start);
}
