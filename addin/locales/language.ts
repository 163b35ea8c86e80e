import { languages, type Language, type Text } from '#domain/text';
import type { KeptTexts } from '../api/kept-texts.ts';
import { createObservable } from '../api/observable.ts';

const KEY = 'language';

/** The language of the pane and of the reasons in cells: Excel's, unless the person forced another. */
export type LanguageChoice = {
  readonly current: () => Language;
  /** The language forced in this browser, or undefined when it follows Excel. */
  readonly forced: () => Language | undefined;
  /** Undefined: follow Excel again. */
  readonly force: (language: Language | undefined) => void;
  /** A text in the current language. */
  readonly say: (text: Text) => string;
  readonly subscribe: (listener: (language: Language) => void) => () => void;
};

/** French for every French locale (`fr-FR`, `fr-CA`…), English for any other. */
export const languageOf = (locale: string | undefined): Language =>
  /^fr(-|$)/i.test(locale ?? '') ? 'fr' : 'en';

export function createLanguage(displayLanguage: string | undefined, kept: KeptTexts): LanguageChoice {
  const forced = (): Language | undefined => languages.find((language) => language === kept.read(KEY));
  const current = (): Language => forced() ?? languageOf(displayLanguage);
  const shown = createObservable(current());
  return {
    current,
    forced,
    force(language) {
      if (language === undefined) kept.forget(KEY);
      else kept.write(KEY, language);
      shown.set(current());
    },
    say: (text) => text[current()],
    subscribe: shown.subscribe,
  };
}
