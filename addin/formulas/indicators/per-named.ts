/** What people type for what a cost is of, beside the code of a reason. */
const words: Readonly<Record<string, string>> = {
  '': 'contact',
  contact: 'contact',
  case: 'case',
  dossier: 'case',
  point: 'point',
  revenue: 'revenue',
  ca: 'revenue',
  'chiffre d’affaires': 'revenue',
  "chiffre d'affaires": 'revenue',
};

/** What a cost is of: a contact unless told, a case, a point of quality, revenue, or the code of a reason. */
export function perNamed(typed: string): string {
  const written = typed.trim();
  const word = written.toLowerCase();
  return Object.hasOwn(words, word) ? (words[word] ?? 'contact') : written.toUpperCase();
}
