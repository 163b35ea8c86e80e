import { matchNames, type Match, type MatchRules } from './match-names.ts';
import type { ReadText } from './read-text.ts';

/** As names are matched; and an e-mail that names nobody goes where a message of the same exchange goes. */
export function matchTexts(texts: readonly ReadText[], rules: Omit<MatchRules, 'several'>): readonly Match[] {
  const matches = matchNames(texts, { ...rules, several: true });
  const byKey = new Map(texts.map((text) => [text.key, text]));
  const contacts = new Map<string, string>();
  for (const match of matches) {
    if (!('contact' in match)) continue;
    for (const id of threadOf(byKey.get(match.key))) contacts.set(id, match.contact);
  }
  return matches.map((match) => {
    if ('contact' in match || match.why !== 'nobody') return match;
    const found = new Set(
      threadOf(byKey.get(match.key)).flatMap((id) => {
        const contact = contacts.get(id);
        return contact === undefined ? [] : [contact];
      }),
    );
    const [contact] = found;
    return found.size === 1 && contact !== undefined ? { key: match.key, contact } : match;
  });
}

/** The ids of messages by which an exchange is known. */
const threadOf = (text: ReadText | undefined): readonly string[] =>
  text?.message === undefined ? [] : [text.message.id, ...text.message.answers].filter((id) => id !== '');
