import fc from 'fast-check';
import { patternFinder } from '#domain/transcript/find-pattern';
import { foldWords } from '#domain/transcript/fold-words';
import { parsePattern } from '#domain/transcript/parse-pattern';
import type { Pattern } from '#domain/transcript/pattern';
import { prepareTurns, type SaidTurn } from '#domain/transcript/prepare-turns';
import { snippetOf } from '#domain/transcript/snippet-of';

const words = [
  'le',
  'client',
  'réservé',
  'réservations',
  'œuvre',
  'annulées',
  'the',
  'booking',
  'naïve',
  '24h',
  'Ça',
];
const aText = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme' })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join(' '));
const someTurns = fc.array(fc.record({ speaker: fc.constantFrom('client', 'agent', 'other'), text: aText }), {
  minLength: 1,
  maxLength: 6,
}) as fc.Arbitrary<SaidTurn[]>;

function found(turns: readonly SaidTurn[], sought: string, where: Partial<Pattern> = {}) {
  const finder = patternFinder({ words: sought, speaker: null, within: null, ...where });
  return 'problem' in finder ? [] : finder.find(prepareTurns(turns));
}
const turnsOf = (...asked: Parameters<typeof found>) => found(...asked).map(({ turn }) => turn);

test('a turn says each of its own words, and all of them as a phrase', () => {
  fc.assert(
    fc.property(someTurns, fc.nat(), (turns, pick) => {
      const turn = pick % turns.length;
      const own = foldWords(turns[turn]?.text ?? '').map(({ folded }) => folded);
      fc.pre(own.length > 0);

      for (const word of own) expect(turnsOf(turns, word)).toContain(turn + 1);
      expect(turnsOf(turns, `"${own.join(' ')}"`)).toContain(turn + 1);
    }),
  );
});

test('accents and capitals change nothing, in the text or in what is looked for', () => {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
  fc.assert(
    fc.property(someTurns, fc.constantFrom(...words), (turns, word) => {
      const expected = turnsOf(turns, word);

      expect(turnsOf(turns, plain(word))).toEqual(expected);
      expect(
        turnsOf(
          turns.map((turn) => ({ ...turn, text: plain(turn.text) })),
          word,
        ),
      ).toEqual(expected);
    }),
  );
});

test('a turn says a word or does not: one or the other, never both', () => {
  fc.assert(
    fc.property(someTurns, fc.constantFrom(...words), fc.constantFrom(...words), (turns, asked, other) => {
      const [all, withIt, without] = [asked, `${asked} ${other}`, `${asked} -${other}`].map((sought) =>
        turnsOf(turns, sought),
      );

      expect([...(withIt ?? []), ...(without ?? [])].sort()).toEqual([...(all ?? [])].sort());
    }),
  );
});

test('a choice finds what one of its sides finds', () => {
  fc.assert(
    fc.property(someTurns, fc.constantFrom(...words), fc.constantFrom(...words), (turns, one, other) => {
      const either = new Set([...turnsOf(turns, one), ...turnsOf(turns, other)]);

      expect(turnsOf(turns, `${one} | ${other}`)).toEqual([...either].sort());
    }),
  );
});

test('the first turns and the last ones are all of them, each once', () => {
  fc.assert(
    fc.property(someTurns, fc.constantFrom(...words), fc.nat({ max: 6 }), (turns, word, first) => {
      const [start, end] = [Math.min(first, turns.length), Math.max(0, turns.length - first)];
      const at = (side: 'start' | 'end', n: number) =>
        n === 0 ? [] : turnsOf(turns, word, { within: { end: side, turns: n } });

      expect([...at('start', start), ...at('end', end)]).toEqual(turnsOf(turns, word));
    }),
  );
});

test('what is found stands where it is said to, and a snippet shows it', () => {
  fc.assert(
    fc.property(someTurns, fc.constantFrom(...words), (turns, word) => {
      for (const { turn, start, end } of found(turns, word)) {
        const text = turns[turn - 1]?.text ?? '';
        const { before, found: shown, after } = snippetOf(text, { start, end });

        expect(start).toBeLessThan(end);
        expect(text.slice(start, end).startsWith(shown)).toBe(true);
        expect(text).toContain(before.replace(/^…/u, '') + shown + after.replace(/ …$/u, ''));
      }
    }),
  );
});

test('whatever is typed is read or refused by name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      expect(Object.keys(parsePattern(typed))).toHaveLength(1);
    }),
  );
});
