import { readFileSync } from 'node:fs';
import { patternFinder } from '#domain/transcript/find-pattern';
import type { Pattern } from '#domain/transcript/pattern';
import { prepareTurns } from '#domain/transcript/prepare-turns';
import { hasShared, sharedPath, testWithShared } from '../../../support/shared.ts';

type Chat = {
  readonly turns: readonly {
    readonly role: string;
    readonly text: string;
    readonly practice_label?: string;
  }[];
};
const chats: readonly Chat[] = hasShared
  ? readFileSync(sharedPath('data', 'star_chats', 'transcripts.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Chat)
  : [];
const prepared = chats.map(({ turns }) =>
  prepareTurns(
    turns.map(({ role, text }) => ({ speaker: role === 'customer' ? 'client' : 'agent', text }) as const),
  ),
);

/** Turns that say something, as `chat:turn`. */
function foundBy(words: string, where: Partial<Pattern> = {}): ReadonlySet<string> {
  const finder = patternFinder({ words, speaker: null, within: null, ...where });
  if ('problem' in finder) throw new Error(finder.problem);
  return new Set(prepared.flatMap((chat, index) => finder.find(chat).map(({ turn }) => `${index}:${turn}`)));
}
const turnsWhere = (holds: (turn: Chat['turns'][number]) => boolean): ReadonlySet<string> =>
  new Set(
    chats.flatMap(({ turns }, chat) =>
      turns.flatMap((turn, at) => (holds(turn) ? [`${chat}:${at + 1}`] : [])),
    ),
  );

testWithShared('a phrase is found in the turns of 400 real chats that hold it, and in no others', () => {
  const plain = (text: string) => ` ${text.toLowerCase().replace(/[^a-z0-9]+/g, ' ')} `;

  for (const phrase of ['anything else', 'thank you', 'in los angeles', 'no that is all'])
    expect([phrase, foundBy(`"${phrase}"`)]).toEqual([
      phrase,
      turnsWhere(({ text }) => plain(text).includes(` ${phrase} `)),
    ]);
});

testWithShared('a word is found with its endings, and nothing else is', () => {
  const said = (pattern: RegExp) => turnsWhere(({ text }) => pattern.test(text));

  expect(foundBy('reservation')).toEqual(said(/\breserv(e|es|ed|ing|ation|ations)\b/i));
  expect(foundBy('appointment')).toEqual(said(/\bappoint(s|ed|ing|ments?)?\b/i));
  expect(foundBy('bank balance')).toEqual(
    turnsWhere(({ text }) => /\bbank(s|ing|ed)?\b/i.test(text) && /\bbalanc(e|es|ing|ed)\b/i.test(text)),
  );
});

testWithShared('what an agent says by script is found by words at the place where it is said', () => {
  const labelled = turnsWhere(({ practice_label: label }) => label === 'anything_else');
  const found = foundBy('"anything else"', { speaker: 'agent' });

  expect(labelled.size).toBeGreaterThan(50);
  expect([...labelled].filter((turn) => !found.has(turn))).toEqual([]);
});
