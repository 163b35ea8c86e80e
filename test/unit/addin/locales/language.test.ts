import { createKeptTexts } from '../../../../addin/api/kept-texts.ts';
import { createLanguage, languageOf } from '../../../../addin/locales/language.ts';
import { memoryStorage } from '../memory-storage.ts';

test.each([
  ['fr-FR', 'fr'],
  ['fr-CA', 'fr'],
  ['FR', 'fr'],
  ['en-US', 'en'],
  ['de-CH', 'en'],
  ['fry', 'en'],
  [undefined, 'en'],
])('an Excel in %p is spoken to in %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

test('a forced language is told, kept for the next opening, and given up again', () => {
  const storage = memoryStorage();
  const kept = createKeptTexts(() => storage);
  const language = createLanguage('fr-FR', kept);
  const told: string[] = [];
  language.subscribe((now) => told.push(now));

  language.force('en');
  const reopened = createLanguage(
    'fr-FR',
    createKeptTexts(() => storage),
  );
  const [afterReopening, forced] = [reopened.current(), reopened.forced()];
  language.force(undefined);

  expect(told).toEqual(['en', 'fr']);
  expect(afterReopening).toBe('en');
  expect(forced).toBe('en');
  expect(language.forced()).toBeUndefined();
  expect(language.say({ fr: 'oui', en: 'yes' })).toBe('oui');
});
