import { sharedTexts } from './shared-texts.ts';

const key = 'workbench-name';

/** The name the person gave themselves in this browser, or one by their number. */
export function ownName(language: 'fr' | 'en', author: number): string {
  return localStorage.getItem(key) ?? sharedTexts[language].guest(author);
}

export function keepOwnName(name: string): void {
  localStorage.setItem(key, name);
}
