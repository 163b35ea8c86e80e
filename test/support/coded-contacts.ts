import { readFileSync } from 'node:fs';
import type { CodedContact } from '#domain/practice/coding';
import type { PracticeStudy } from '#domain/practice/practice-study';
import { sharedPath } from './shared.ts';

/** A contact coded present for P, of which nothing else is known, but for what is said. */
export const aCodedContact = (changes: Partial<CodedContact> = {}): CodedContact => ({
  contact: 'C1',
  platform: 'A',
  channel: 'phone',
  direction: 'in',
  batch: '2026-10',
  token: null,
  reason: null,
  duration: null,
  reaction: null,
  codes: new Map([['P', aCode('present')]]),
  ...changes,
});

export const aCode = (
  presence: 'present' | 'absent' | 'not-applicable' | null,
  seconds: number | null = null,
) => ({
  presence,
  seconds,
  reaction: null,
});

/** So many contacts alike, told apart by their ids. */
export const manyContacts = (
  count: number,
  { isPresent = true, ...changes }: Partial<CodedContact> & { readonly isPresent?: boolean },
): readonly CodedContact[] =>
  Array.from({ length: count }, (_, index) =>
    aCodedContact({
      contact: `${String(isPresent)}-${changes.platform ?? 'A'}-${changes.reason ?? ''}-${changes.reaction ?? ''}-${index}`,
      codes: new Map([['P', aCode(isPresent ? 'present' : 'absent')]]),
      ...changes,
    }),
  );

export const aStudy = (
  contacts: readonly CodedContact[],
  changes: Partial<PracticeStudy> = {},
): PracticeStudy => ({
  contacts,
  received: new Map(),
  platforms: [
    { code: 'A', provider: undefined, contractUnit: undefined, assumptions: {} },
    { code: 'B', provider: 'PROV', contractUnit: 'hour', assumptions: {} },
  ],
  span: { from: '2026-10-01', to: '2026-12-31' },
  isReleased: false,
  practice: { code: 'P', cause: null },
  ...changes,
});

type Chat = {
  readonly contact_id: number;
  readonly queue: string;
  readonly agent_id: string;
  readonly turns: readonly { role: string; at_s: number; text: string; practice_label?: string }[];
};

/**
 * Real chats coded by what they are labelled with: P is "anything else?", and a client whose last words say no refuses.
 * Two platforms, by agent; reasons by queue.
 */
export const starChats = (): readonly CodedContact[] =>
  readFileSync(sharedPath('data', 'star_chats', 'transcripts.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => codedChat(JSON.parse(line) as Chat));

function codedChat({ contact_id, queue, agent_id, turns }: Chat): CodedContact {
  const last = turns.filter(({ role }) => role === 'customer').at(-1)?.text ?? '';
  const isPresent = turns.some(({ practice_label }) => practice_label === 'anything_else');
  return aCodedContact({
    contact: String(contact_id),
    platform: (agent_id[0] ?? '') < '8' ? 'A' : 'B',
    channel: 'chat',
    token: agent_id,
    reason: queue,
    duration: turns.at(-1)?.at_s ?? null,
    reaction: /\b(no|not|don't|never|wrong)\b/i.test(last) ? 'refuses' : 'accepts',
    codes: new Map([['P', aCode(isPresent ? 'present' : 'absent')]]),
  });
}
