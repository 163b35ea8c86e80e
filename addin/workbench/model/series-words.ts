/** The lists Excel continues by itself, in the language it speaks. */
const lists = {
  fr: [
    ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    ['lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim'],
    [
      'janvier',
      'février',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
      'août',
      'septembre',
      'octobre',
      'novembre',
      'décembre',
    ],
    ['janv', 'févr', 'mars', 'avr', 'mai', 'juin', 'juil', 'août', 'sept', 'oct', 'nov', 'déc'],
  ],
  en: [
    ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  ],
} as const;

const quarterWords = {
  fr: new Set(['T', 'TRIM', 'TRIMESTRE']),
  en: new Set(['Q', 'QTR', 'QUARTER']),
} as const;

export type SeriesWord = { readonly list: readonly string[]; readonly index: number };

/** The list a word is of, and its place in it; `mai` and `May` are taken as long names. */
export function seriesWord(text: string, language: 'fr' | 'en'): SeriesWord | undefined {
  const wanted = text.toLowerCase();
  for (const list of lists[language]) {
    const index = list.findIndex((word) => word.toLowerCase() === wanted);
    if (index >= 0) return { list, index };
  }
  return undefined;
}

/** True for `T`, `Trim`, `Quarter`…: what numbers from 1 to 4 after it name again and again. */
export const isQuarterWord = (text: string, language: 'fr' | 'en'): boolean =>
  quarterWords[language].has(text.trim().toUpperCase());

/** The word in the capitals of another one. */
export function inCapitalsOf(word: string, model: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  const first = model.charAt(0);
  const isCapital = first === first.toUpperCase();
  return (isCapital ? word.charAt(0).toUpperCase() : word.charAt(0).toLowerCase()) + word.slice(1);
}
