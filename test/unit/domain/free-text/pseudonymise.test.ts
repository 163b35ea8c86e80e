import type { KnownName } from '#domain/free-text/known-names';
import { nothingReplaced, pseudonymiser } from '#domain/free-text/pseudonymise';

const NAMES: readonly KnownName[] = [
  { name: 'Éloïse Martin-Dubois', of: 'client' },
  { name: 'Chris L’Hermitte', of: 'agent' },
  { name: 'Li Na', of: 'client' },
];
const pseudonymised = (text: string, names = NAMES): string => pseudonymiser(names, ['FR'])(text).text;

describe('pseudonymiser', () => {
  it.each([
    ['eloise MARTIN DUBOIS a rappelé', '[client] a rappelé'],
    ['J’ai eu Chris puis Dubois.', 'J’ai eu [agent] puis [client].'],
    ['Li Na attend ; lire Lina', '[client] attend ; lire Lina'],
    ['le tourisme de Christine', 'le tourisme de Christine'],
  ])('replaces the names it was told, whole or in parts: %s', (text, wanted) => {
    expect(pseudonymised(text)).toBe(wanted);
  });

  it.each([
    ['Bonjour Madame Le Goff,', 'Bonjour Madame [nom],'],
    ['je suis M. Jean de la Tour au téléphone', 'je suis M. [nom] au téléphone'],
    ['Dear Mrs Smith,\nThank you', 'Dear Mrs [nom],\nThank you'],
    ['Dear Anna,', 'Dear [nom],'],
    ['Bonjour Sophie,\nmerci', 'Bonjour [nom],\nmerci'],
    ['hello, my name is alexis and I want', 'hello, my name is [nom] and I want'],
    ['My name is John Smith. Thanks', 'My name is [nom]. Thanks'],
    [
      'Merci.\nBien cordialement,\n\nJean Petit\nTél. 06 12 34 56 78',
      'Merci.\nBien cordialement,\n\n[nom]\nTél. [téléphone]',
    ],
    ['Best regards,\nAnna K.', 'Best regards,\n[nom]'],
  ])('replaces the names that what is around them gives away: %s', (text, wanted) => {
    expect(pseudonymised(text, [])).toBe(wanted);
  });

  it.each([
    'Bonjour Madame, Monsieur,',
    'Bonjour Madame,',
    'Dear Customer,',
    'Dear Sir or Madam,',
    'Hello there, how are you?',
    'my name is not on the list',
    'Cordialement.',
    'Le client dit « Il fait beau à Paris ».',
  ])('leaves what names nobody: %s', (text) => {
    expect(pseudonymised(text, [])).toBe(text);
  });

  it('replaces numbers, addresses, cards, accounts and links with a question, and counts them', () => {
    const text =
      'Écrire à a.b@exemple.fr ou au 06 12 34 56 78 (ou 06 12 34 56 79), carte 4111 1111 1111 1111, IBAN FR76 3000 6000 0112 3456 7890 189, https://exemple.fr/suivi?client=42 et https://exemple.fr/aide';

    const done = pseudonymiser([], ['FR'])(text);

    expect(done.text).toBe(
      'Écrire à [e-mail] ou au [téléphone] (ou [téléphone]), carte [carte], IBAN [IBAN], [lien] et https://exemple.fr/aide',
    );
    expect(done.replaced).toEqual({ ...nothingReplaced, email: 1, phone: 2, card: 1, iban: 1, link: 1 });
  });

  it('leaves its own tokens alone, were a client called Client', () => {
    const text = '[client] et [agent] parlent à [nom]';

    expect(pseudonymised(text, [{ name: 'Nom Client Agent Lien', of: 'client' }])).toBe(text);
  });
});
