import { readPlain } from '../../../../../addin/workbook/recordings/read-plain.ts';

const said = async (lines: readonly string[]) =>
  (await readPlain(new File([lines.join('\r\n')], 'C1.txt'))).turns.map(({ speaker, at, text }) => [
    speaker,
    at,
    text,
  ]);

test('a text whose lines say who speaks and when is read in turns', async () => {
  expect(
    await said([
      '[00:00] Conseiller : Bonjour.',
      'Je vous écoute.',
      '',
      '[00:12] Client : je refuse.',
      '[01:02:03] Conseiller : très bien.',
    ]),
  ).toEqual([
    ['agent', 0, 'Bonjour.\nJe vous écoute.'],
    ['client', 12, 'je refuse.'],
    ['agent', 3723, 'très bien.'],
  ]);
});

test.each([
  ['Agent 2 (00:05): hello', 'Customer (00:09): hi', 5, 9],
  ['00:05 Agent: hello', '00:09 Customer: hi', 5, 9],
  ['Agent: hello', 'Customer: hi', null, null],
])('times may stand where each centre puts them: %s', async (agent, client, first, second) => {
  expect(await said([agent, client])).toEqual([
    ['agent', first, 'hello'],
    ['client', second, 'hi'],
  ]);
});

test('times alone part turns, and nobody is said to speak', async () => {
  expect(await said(['[00:01] allô', '[00:03] oui'])).toEqual([
    ['other', 1, 'allô'],
    ['other', 3, 'oui'],
  ]);
});

test('a letter stays one turn, with the colons and the times that are in it', async () => {
  const letter = ['Bonjour,', 'Client : 12345', 'Objet : ma commande', '12:30 était l’heure prévue.'];
  expect(await said(letter)).toEqual([['other', null, letter.join('\r\n')]]);
});

test('an empty file is said to be unreadable', async () => {
  await expect(said([' ', ''])).rejects.toThrow('C1.txt');
});
