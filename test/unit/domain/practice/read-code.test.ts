import { presences, reactions } from '#domain/practice/coding';
import { readPresence, readReaction } from '#domain/practice/read-code';

test('a practice is present, absent or not applicable by any of the usual words, in either language', () => {
  const read = (words: string) => words.split(';').map(readPresence);

  expect(new Set(read('1;x;X;oui;Oui ;o;y;yes;présent;Présente;p;TRUE;vrai'))).toEqual(new Set(['present']));
  expect(new Set(read('0;non;no;absent;ABSENTE;false'))).toEqual(new Set(['absent']));
  expect(new Set(read('N;n;na;N/A;s.o.;sans objet;Sans  objet;not applicable;not-applicable'))).toEqual(
    new Set(['not-applicable']),
  );
});

test('the client accepts, refuses or does nothing by a letter or a word', () => {
  const read = (words: string) => words.split(';').map(readReaction);

  expect(new Set(read('a;A;accepte;accepté;accepts;ok'))).toEqual(new Set(['accepts']));
  expect(new Set(read('r;Refuse;refusé;refus;refuses'))).toEqual(new Set(['refuses']));
  expect(new Set(read('-;–;0;aucune;none;rien'))).toEqual(new Set(['none']));
});

test('what says no such thing is nothing, were it a number', () => {
  expect(['', '2', '10', 'peut-être', 'oui non'].map(readPresence)).toEqual(Array(5).fill(undefined));
  expect(['', '1', 'peut-être'].map(readReaction)).toEqual(Array(3).fill(undefined));
});

test('every code that travels is read as itself', () => {
  expect(presences.map(readPresence)).toEqual(presences);
  expect(reactions.map(readReaction)).toEqual(reactions);
});
