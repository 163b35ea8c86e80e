import { draftFrom, isComplete } from '../../../../../addin/taskpane/organisation/organisation-draft.ts';

test.each([
  ['Europe/Paris', 'EUR'],
  ['Europe/Lisbon', 'EUR'],
  ['Europe/Zurich', 'CHF'],
  ['Europe/London', 'GBP'],
  ['Africa/Casablanca', 'MAD'],
  ['Africa/Abidjan', 'XOF'],
  ['America/Toronto', 'CAD'],
  ['America/New_York', 'USD'],
  ['UTC', 'EUR'],
])('in %s the currency proposed is %s', (timeZone, currency) => {
  expect(draftFrom('fr', timeZone)).toMatchObject({ timeZone, currency, language: 'fr', scale: 20 });
});

test('an organisation has a name, a scale, and says how callers are told when they are', () => {
  const draft = { ...draftFrom('fr', 'Europe/Paris'), name: 'Enseigne Nord' };
  expect(isComplete(draft)).toBe(true);
  for (const wrong of [
    { name: '  ' },
    { scale: Number.NaN },
    { scale: 0 },
    { noticeDeclared: 'yes' as const },
  ])
    expect(isComplete({ ...draft, ...wrong })).toBe(false);
  expect(isComplete({ ...draft, noticeDeclared: 'yes', noticeHow: 'Annonce' })).toBe(true);
});
