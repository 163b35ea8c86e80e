import { patternFinder } from '#domain/transcript/find-pattern';
import type { Pattern } from '#domain/transcript/pattern';
import { prepareTurns, type SaidTurn } from '#domain/transcript/prepare-turns';

const french: readonly SaidTurn[] = [
  { speaker: 'agent', text: 'Bonjour, que puis-je faire pour vous ?' },
  { speaker: 'client', text: 'Je veux résilier, mes réservations ont été annulées deux fois.' },
  { speaker: 'agent', text: 'L’équipe a déjà annulé la commande ; je vous rappelle demain.' },
  { speaker: 'client', text: 'Merci, au revoir.' },
];

function foundIn(turns: readonly SaidTurn[], words: string, where: Partial<Pattern> = {}): readonly string[] {
  const finder = patternFinder({ words, speaker: null, within: null, ...where });
  if ('problem' in finder) throw new Error(finder.problem);
  return finder
    .find(prepareTurns(turns))
    .map(({ turn, start, end }) => `${turn} ${turns[turn - 1]?.text.slice(start, end)}`);
}

test.each([
  ['annuler', ['2 annulées', '3 annulé']],
  ['ANNULÉ', ['2 annulées', '3 annulé']],
  ['reservation', ['2 réservations']],
  ['réserver', ['2 réservations']],
  ['réserve', ['2 réservations']],
  ['revoir', ['4 revoir']],
  ['voir', []],
  ['rappeler', ['3 rappelle']],
  ['résilier réservation', ['2 résilier, mes réservations']],
  ['équipe | merci', ['3 équipe', '4 Merci']],
  ['annuler -commande', ['2 annulées']],
  ['"annulé"', ['3 annulé']],
  ['"deux fois"', ['2 deux fois']],
  ['"fois deux"', []],
  ['l’equipe', ['3 L’équipe']],
  ['puis je', ['1 puis-je']],
] as const)('%s is found in %j', (words, expected) => {
  expect(foundIn(french, words)).toEqual(expected);
});

test('terms far apart in one turn are found, and the first is marked', () => {
  const turns = [{ speaker: 'client', text: `Le colis ${'et puis encore '.repeat(20)}est cassé.` }] as const;

  expect(foundIn(turns, 'cassé colis')).toEqual(['1 colis']);
});

test('only what this speaker says, and only in the first or the last turns', () => {
  expect(foundIn(french, 'annuler', { speaker: 'agent' })).toEqual(['3 annulé']);
  expect(foundIn(french, 'annuler', { within: { end: 'start', turns: 2 } })).toEqual(['2 annulées']);
  expect(foundIn(french, 'annuler', { within: { end: 'end', turns: 2 } })).toEqual(['3 annulé']);
  expect(foundIn(french, 'annuler', { within: { end: 'end', turns: 500 } })).toHaveLength(2);
});

test.each([
  [
    'I waited on the phone, and you promised refunds',
    'refund wait',
    '1 waited on the phone, and you promised refunds',
  ],
  ['Quiero cancelar los pedidos que no han llegado', 'pedido', '1 pedidos'],
  ['Não recebi as encomendas que eu pedi', 'encomenda', '1 encomendas'],
  ['Ich habe die Rechnungen nicht und bitte um Hilfe', 'rechnung', '1 Rechnungen'],
  ['Non ho le fatture che lei mi dice', 'fattura', '1 fatture'],
  ['Ik heb de rekeningen niet van u', 'rekening', '1 rekeningen'],
] as const)('endings are those of the language of the text: %s', (text, words, expected) => {
  expect(foundIn([{ speaker: 'client', text }], words)).toEqual([expected]);
});

test('where no language is recognised a word is only itself', () => {
  expect(foundIn([{ speaker: 'client', text: 'tickets tickets' }], 'ticket')).toEqual([]);
  expect(foundIn([{ speaker: 'client', text: 'tickets' }], 'TICKETS')).toEqual(['1 tickets']);
});

test('French endings are not taken off English words', () => {
  const english = [{ speaker: 'client', text: 'I have the plan and you have the car' }] as const;

  expect(foundIn(english, 'plane')).toEqual([]);
  expect(foundIn(english, 'cares')).toEqual([]);
});

test('numbers are themselves', () => {
  expect(foundIn(french, '24h')).toEqual([]);
  expect(foundIn([{ speaker: 'client', text: 'le dossier 12345 est clos' }], '12345')).toEqual(['1 12345']);
});

test('words that cannot be looked for say why', () => {
  expect(patternFinder({ words: '-a', speaker: null, within: null })).toEqual({ problem: 'only-excluded' });
});
