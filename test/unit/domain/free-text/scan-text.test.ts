import { scanText } from '#domain/free-text/scan-text';

const COUNTRIES = ['FR', 'MA', 'PT', 'TN', 'SN', 'ES', 'BE'];
const found = (text: string, countries = COUNTRIES) =>
  scanText(text, countries).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('scanText', () => {
  it.each([
    ['rappeler au 06 12 34 56 78 ce soir', '06 12 34 56 78'],
    ['rappeler au 06.12.34.56.78', '06.12.34.56.78'],
    ['tel:0612345678', '0612345678'],
    ['au +33 (0)1 42 68 53 00.', '+33 (0)1 42 68 53 00'],
    ['au 0661-234567 au Maroc', '0661-234567'],
    ['le numéro vert 0 800 123 456, merci', '0 800 123 456'],
    ['liga para 912 345 678', '912 345 678'],
  ])('finds the telephone number of "%s"', (text, number) => {
    expect(found(text)).toEqual([['phone', number]]);
  });

  it.each([
    ['écrire à jean.dupont@exemple.fr.', 'jean.dupont@exemple.fr'],
    ['jean.dupont (at) exemple.co.uk', 'jean.dupont (at) exemple.co.uk'],
    ['o’neil+cv@mail.example.com', 'o’neil+cv@mail.example.com'],
  ])('finds the address of "%s"', (text, address) => {
    expect(found(text)).toEqual([['email', address]]);
  });

  it.each([
    ['sa carte 4111 1111 1111 1111 exp 12/27', '4111 1111 1111 1111'],
    ['sa carte 4111-1111-1111-1111', '4111-1111-1111-1111'],
    ['5555.5555.5555.4444', '5555.5555.5555.4444'],
    ['CB4111111111111111', '4111111111111111'],
    ['amex 3782 822463 10005', '3782 822463 10005'],
    ['41 11 11 11 11 11 11 11', '41 11 11 11 11 11 11 11'],
    ['4111 1111 1111 1111 123 au dos', '4111 1111 1111 1111'],
  ])('finds the card of "%s"', (text, card) => {
    expect(found(text)).toEqual([['card', card]]);
  });

  it.each([
    ['IBAN FR76 3000 6000 0112 3456 7890 189 merci', 'FR76 3000 6000 0112 3456 7890 189'],
    ['gb29nwbk60161331926819', 'gb29nwbk60161331926819'],
  ])('finds the account of "%s"', (text, account) => {
    expect(found(text)).toEqual([['iban', account]]);
  });

  it.each([
    'contact CONTACT-000049, score 12,5/20',
    'appel du 12/10/2026 à 14:30',
    'le 2026-10-12T14:30:25Z, le 12.10.2026, le 12-10-2026 14h30',
    'à 12:34 puis à 1 h 02',
    'il réclame 1 234 567,89 € et 12 345 678 euros',
    'dossier CALL-0612345678 et VOX_0612345678',
    'Auto0_GUID_000_AGENT_X_DT_2025-02-19T06-01-22',
    'carte 4111 1111 1111 1112 refusée',
    'IBAN FR76 3000 6000 0112 3456 7890 188',
    'le client dit « à demain »',
    '348e8d2f-ab94-60d9-68e4-3b9a35a75d8b',
  ])('finds nothing in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('finds several things in their order', () => {
    const text = 'a@b.fr, 06 12 34 56 78 et 4111111111111111';

    expect(found(text).map(([kind]) => kind)).toEqual(['email', 'phone', 'card']);
  });

  it('finds numbers with the code of a country even where no country is known', () => {
    expect(found('au +33 6 12 34 56 78', ['XX'])).toEqual([['phone', '+33 6 12 34 56 78']]);
  });
});
