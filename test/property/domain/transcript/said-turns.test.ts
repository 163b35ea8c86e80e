import fc from 'fast-check';
import { saidTurns, type SaidWord } from '#domain/transcript/said-turns';

const aWord = fc.record({
  text: fc.constantFrom('oui', 'non', 'bonjour', 'attendez'),
  at: fc.double({ min: 0, max: 1e4, noNaN: true }),
  voice: fc.constantFrom('spk_0', 'spk_1', null),
}) satisfies fc.Arbitrary<SaidWord>;
const words = fc.array(aWord, { maxLength: 2500 });

test('every word that was heard is in a turn, in its order, and no contact has too many turns', () => {
  fc.assert(
    fc.property(words, fc.constantFrom('in', 'out'), (said, direction) => {
      const turns = saidTurns(said, direction);

      expect(turns.map(({ text }) => text).join(' ')).toBe(said.map(({ text }) => text).join(' '));
      expect(turns.length).toBeLessThanOrEqual(500);
    }),
    { numRuns: 40 },
  );
});

test('both directions hear the same turns, said by the other one', () => {
  const other = { agent: 'client', client: 'agent', other: 'other' } as const;
  fc.assert(
    fc.property(fc.array(aWord, { maxLength: 200 }), (said) => {
      const turned = saidTurns(said, 'out').map((turn) => ({ ...turn, speaker: other[turn.speaker] }));

      expect(turned).toEqual(saidTurns(said, 'in'));
    }),
    { numRuns: 40 },
  );
});
