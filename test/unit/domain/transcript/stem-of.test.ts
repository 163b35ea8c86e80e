import { stemOf } from '#domain/transcript/stem-of';

const folded = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

test.each([
  'rappeler rappelle rappelé rappelez rappellerai rappel rappels',
  'rembourser remboursement remboursé remboursée remboursées remboursez remboursements',
  'résilier résiliation résilie résilié résiliez',
  'payer paiement payé paye payez paie payée',
  'annuler annulé annulée annulées annulation annulez',
  'envoyer envoyé envoi envoie envoyez envoyée',
  'réclamation réclamations réclamer',
  'vérifier vérifie vérifié vérification',
  'facture factures facturation facturé facturer',
  'satisfait satisfaite satisfaits',
])('what is said of one thing in French has one stem: %s', (words) => {
  expect(new Set(words.split(' ').map((word) => stemOf(folded(word), 'fr'))).size).toBe(1);
});

test.each([
  ['commande', 'commerce'],
  ['livre', 'libre'],
  ['facture', 'facteur'],
  ['panne', 'panneau'],
  ['patient', 'partant'],
  ['compte', 'comptoir'],
  ['erreur', 'errance'],
])('%s and %s are two words', (one, other) => {
  expect(stemOf(one, 'fr')).not.toBe(stemOf(other, 'fr'));
});

test('short words and those with digits are themselves', () => {
  expect(['les', 'car', 'c3po', '2024s'].map((word) => stemOf(word, 'fr'))).toEqual([
    'les',
    'car',
    'c3po',
    '2024s',
  ]);
});
