import fc from 'fast-check';
import { pseudonymiser } from '#domain/free-text/pseudonymise';
import { nameWords } from '#domain/free-text/name-words';
import { scanText } from '#domain/free-text/scan-text';

const name = fc.constantFrom('Éloïse Martin', 'Li Na', 'Jean-Pierre d’Arc', 'BENALI Karim', 'Client Durand');
const piece = fc.oneof(
  name,
  fc.constantFrom(
    'Madame ',
    'M. ',
    'Bonjour ',
    'Dear ',
    'my name is ',
    '\nCordialement,\n',
    'Le Goff',
    'Sophie',
    ' 06 12 34 56 78 ',
    'a.b@c.fr',
    '4111 1111 1111 1111',
    'https://a.fr/?q=1',
    '[client]',
    '[nom]',
    ', ',
    '\n',
    ' ',
    '12',
  ),
  fc.string({ maxLength: 5 }),
);
const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
const names = fc.array(fc.record({ name, of: fc.constantFrom('client' as const, 'agent' as const) }), {
  maxLength: 3,
});

describe('pseudonymiser', () => {
  it('leaves what it wrote as it is', () => {
    fc.assert(
      fc.property(text, names, (written, known) => {
        const pseudonymise = pseudonymiser(known, ['FR', 'MA']);
        const once = pseudonymise(written);

        expect(pseudonymise(once.text).text).toBe(once.text);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves neither a number nor a long word of a name it was told', () => {
    fc.assert(
      fc.property(text, names, (written, known) => {
        const { text: left } = pseudonymiser(known, ['FR'])(written);
        const words = new Set(nameWords(left.replace(/\[[^\]]*\]/g, '')).map(({ folded }) => folded));

        expect(scanText(left, ['FR'])).toEqual([]);
        for (const one of known)
          for (const { folded } of nameWords(one.name))
            if (folded.length >= 4 && folded !== 'client') expect(words).not.toContain(folded);
      }),
      { numRuns: 300 },
    );
  });
});
