import { practiceMeasures, type PracticeMeasure } from '#domain/practice/practice-figures';

/** What people type for a measure, in small letters without accents, beside its id. */
const words: Readonly<Record<string, PracticeMeasure>> = {
  '': 'rate',
  frequence: 'rate',
  frequency: 'rate',
  taux: 'rate',
  part: 'rate',
  share: 'rate',
  secondes: 'seconds',
  'secondes robuste': 'seconds-robust',
  'secondes mediane': 'seconds-robust',
  'seconds median': 'seconds-robust',
  'secondes propres': 'seconds-own',
  'secondes pratique': 'seconds-own',
  refus: 'refusal',
  refusals: 'refusal',
  'refus avec': 'refusal',
  'refusal with': 'refusal',
  'refus sans': 'refusal-without',
  'ecart refus': 'refusal-difference',
  'ecart de refus': 'refusal-difference',
  'refusal gap': 'refusal-difference',
  'ecart refus ajuste': 'refusal-adjusted',
  'refus ajuste': 'refusal-adjusted',
  'refusal gap adjusted': 'refusal-adjusted',
  'cout marque': 'cost-brand',
  'brand cost': 'cost-brand',
  'cout prestataire': 'cost-provider',
  'provider cost': 'cost-provider',
};

/** Small letters, no accents, no marks: what makes two spellings the same. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The measure of a practice that a person typed, in French or English; the rate unless told. Undefined when it is none. */
export function measureNamed(typed: string): PracticeMeasure | undefined {
  const written = plain(typed);
  const id = practiceMeasures.find((one) => plain(one) === written);
  return id ?? (Object.hasOwn(words, written) ? words[written] : undefined);
}
