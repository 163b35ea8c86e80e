import type { SpokenLanguage } from '#domain/platform';
import type { Text } from '#domain/text';

/** What is spoken at a platform. */
export const spokenLanguageNames = {
  'fr-FR': { fr: 'français', en: 'French' },
  'fr-CA': { fr: 'français du Canada', en: 'French of Canada' },
  'en-GB': { fr: 'anglais', en: 'English' },
  'en-US': { fr: 'anglais des États-Unis', en: 'English of the United States' },
  'es-ES': { fr: 'espagnol', en: 'Spanish' },
  'es-US': { fr: 'espagnol d’Amérique', en: 'Spanish of America' },
  'pt-PT': { fr: 'portugais', en: 'Portuguese' },
  'pt-BR': { fr: 'portugais du Brésil', en: 'Portuguese of Brazil' },
  'de-DE': { fr: 'allemand', en: 'German' },
  'it-IT': { fr: 'italien', en: 'Italian' },
  'nl-NL': { fr: 'néerlandais', en: 'Dutch' },
  'ar-SA': { fr: 'arabe', en: 'Arabic' },
  'ar-AE': { fr: 'arabe du Golfe', en: 'Gulf Arabic' },
  'tr-TR': { fr: 'turc', en: 'Turkish' },
  'pl-PL': { fr: 'polonais', en: 'Polish' },
  'ro-RO': { fr: 'roumain', en: 'Romanian' },
} as const satisfies Record<SpokenLanguage, Text>;
