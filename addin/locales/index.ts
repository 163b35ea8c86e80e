export { askRefusalText, failureText, refusalText, withheldText, type Parameters } from './errors.ts';
export { createLanguage, languageOf, type LanguageChoice } from './language.ts';
