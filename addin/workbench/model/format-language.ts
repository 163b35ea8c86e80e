import { addLocale, getLocale } from 'numfmt';

export type FormatLanguage = 'fr' | 'en';

/** Excel takes short names from Windows, which ends those it cuts with a point. */
const shortNames = {
  mmm: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  ddd: ['dim.', 'lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.'],
} satisfies Parameters<typeof addLocale>[0];

addLocale({ ...getLocale('fr'), ...shortNames }, 'fr');

/** Stand for what a format leaves blank or fills, where a drawing has to know: private characters of Unicode. */
export const marks = { skip: '\uE000', fill: '\uE001' } as const;

/** How the library of number formats works as Excel does, in one of the two languages. */
export const formatOptions = (locale: FormatLanguage) => ({
  locale,
  throws: true,
  dateErrorNumber: false,
  dateSpanLarge: false,
  leap1900: true,
});
