import { useMemo, useState } from 'preact/hooks';
import type { ContactToFill } from '../../workbook/recordings/contact-to-fill.ts';
import { matchNames } from '../../workbook/recordings/match-names.ts';
import { matchTexts } from '../../workbook/recordings/match-texts.ts';
import { mergeTexts } from '../../workbook/recordings/merge-texts.ts';
import { namePattern } from '../../workbook/recordings/name-pattern.ts';
import {
  planSending,
  type Matched,
  type Placed,
  type SendingPlan,
} from '../../workbook/recordings/plan-sending.ts';
import type { ReadText } from '../../workbook/recordings/read-text.ts';
import { usePane } from '../pane-context.ts';
import type { Choosing } from './use-chosen.ts';

export type SendPlan = SendingPlan & {
  readonly pattern: string;
  readonly isPatternWrong: boolean;
  readonly setPattern: (pattern: string) => void;
  /** By key: the contact a person chose for a thing, or empty to leave it aside. */
  readonly said: Readonly<Record<string, string>>;
  readonly say: (key: string, contact: string) => void;
  /** By contact: its messages as one text. */
  readonly texts: ReadonlyMap<string, ReadText>;
};

/** Which contact everything chosen goes to, with what the person said of it. The pattern of names is remembered. */
export function useSendPlan(
  { chosen, tableTexts }: Choosing,
  contacts: ReadonlyMap<string, ContactToFill>,
  now: string,
): SendPlan {
  const { kept, session } = usePane().model.app;
  const remembered = `recording-names.${session.organisation()}`;
  const [pattern, keepPattern] = useState(() => kept.read(remembered) ?? '');
  const [said, setSaid] = useState<Readonly<Record<string, string>>>({});
  const planned = useMemo(() => {
    const read = pattern.trim() === '' ? undefined : namePattern(pattern);
    const rules = { ids: [...contacts.keys()], pattern: read, said };
    const texts = [...chosen.texts, ...tableTexts];
    const things: Matched[] = [
      ...named(chosen.audio, 'audio', matchNames(chosen.audio, rules)),
      ...named(texts, 'writing', matchTexts(texts, rules)),
    ];
    const plan = planSending(contacts, things, now);
    return { ...plan, texts: textsByContact([...plan.ready, ...plan.there], texts) };
  }, [chosen, tableTexts, contacts, pattern, said]);
  return {
    ...planned,
    pattern,
    isPatternWrong: pattern.trim() !== '' && namePattern(pattern) === undefined,
    setPattern: (next) => {
      keepPattern(next);
      kept.write(remembered, next);
    },
    said,
    say: (key, contact) => setSaid((before) => ({ ...before, [key]: contact })),
  };
}

function named(
  things: readonly { readonly key: string; readonly name: string }[],
  form: Matched['form'],
  matches: readonly Matched['match'][],
): readonly Matched[] {
  const names = new Map(things.map(({ key, name }) => [key, name]));
  return matches.map((match) => ({ name: names.get(match.key) ?? match.key, form, match }));
}

function textsByContact(
  placed: readonly Placed[],
  texts: readonly ReadText[],
): ReadonlyMap<string, ReadText> {
  const byKey = new Map(texts.map((text) => [text.key, text]));
  const byContact = new Map<string, ReadText[]>();
  for (const { key, contact } of placed) {
    const text = byKey.get(key);
    if (text !== undefined) byContact.set(contact.contact, [...(byContact.get(contact.contact) ?? []), text]);
  }
  return new Map(
    [...byContact].flatMap(([contact, some]) => {
      const merged = mergeTexts(some);
      return merged === undefined ? [] : [[contact, merged] as const];
    }),
  );
}
