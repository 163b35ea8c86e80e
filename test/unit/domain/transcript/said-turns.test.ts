import { saidTurns, type SaidWord } from '#domain/transcript/said-turns';

/** `a: Bonjour , madame .` a second a word. */
const said = (...lines: string[]): SaidWord[] =>
  lines
    .flatMap((line) => {
      const [voice = '', words = ''] = line.split(': ');
      return words.split(' ').map((text) => ({ text, voice: voice === '?' ? null : voice }));
    })
    .map(({ text, voice }, index) => ({ text, voice, at: /^\W+$/.test(text) ? null : index }));

test('words of one voice are one turn, from the second it begins at; marks follow without a space', () => {
  expect(saidTurns(said('a: Bonjour , madame .', 'b: Bonjour !', 'a: Oui ?'), 'in')).toEqual([
    { speaker: 'agent', at: 0, text: 'Bonjour, madame.' },
    { speaker: 'client', at: 4, text: 'Bonjour!' },
    { speaker: 'agent', at: 6, text: 'Oui?' },
  ]);
});

test('whoever answers speaks first: the agent of a call that comes in, the client of one that goes out', () => {
  const words = said('b: Allo', 'a: Bonjour');

  expect(saidTurns(words, 'in').map(({ speaker }) => speaker)).toEqual(['agent', 'client']);
  expect(saidTurns(words, 'out').map(({ speaker }) => speaker)).toEqual(['client', 'agent']);
});

test('a third voice, and none at all, are others', () => {
  expect(
    saidTurns(said('a: un', 'b: deux', 'c: trois', '?: quatre'), 'in').map(({ speaker }) => speaker),
  ).toEqual(['agent', 'client', 'other', 'other']);
});

test('a call of more turns than a contact may have keeps every word, the shortest within those around them', () => {
  const lines = Array.from({ length: 1201 }, (_, index) => (index % 2 === 0 ? `a: mot${index}` : 'b: hm'));
  const turns = saidTurns(said(...lines), 'in');

  expect(turns.length).toBeLessThanOrEqual(500);
  expect(
    turns
      .map(({ text }) => text)
      .join(' ')
      .split(' '),
  ).toHaveLength(1201);
  expect(turns[0]).toMatchObject({ speaker: 'agent', at: 0 });
});

test('nothing said is no turn', () => {
  expect(saidTurns([], 'in')).toEqual([]);
});
