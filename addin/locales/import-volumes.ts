import type { Language, Text } from '#domain/text';
import { counted, same } from './say.ts';

/** What the import of volumes says. */
/** `6 nouveaux, 2 à remplacer`: what there is none of is not said. */
const listed = (parts: readonly (readonly [number, Text])[]): Text => {
  const some = parts.filter(([count]) => count > 0);
  const inLanguage = (language: Language) =>
    some.map(([count, text]) => `${count.toLocaleString(language)} ${text[language]}`).join(', ');
  return same(inLanguage('fr'), inLanguage('en'));
};

export const volumeTexts = {
  chooseFile: same(
    'Fichier de volumes ou journal de contacts (.csv ou .xlsx)',
    'File of volumes or contact log (.csv or .xlsx)',
  ),
  intro: same(
    'Un tableau par plateau et par mois, des comptes par intervalle, ou un journal dont chaque ligne est un contact.',
    'A table by platform and month, counts by interval, or a log in which each row is a contact.',
  ),
  counted: same('Ce qui est compté', 'What is counted'),
  countColumn: same('Contacts reçus', 'Contacts received'),
  eachRow: same('chaque ligne compte pour un contact', 'each row counts as one contact'),
  wideColumns: (n: number) =>
    counted(
      n,
      same('colonne additionnée', 'column added up'),
      same('colonnes, une par mois ou par canal', 'columns, one by month or channel'),
    ),
  checkCount: same(
    'Le volume est ce qui a été reçu ou présenté, pas ce qui a été traité : vérifiez la colonne.',
    'The volume is what was received or offered, not what was handled: check the column.',
  ),
  handled: (heading: string) =>
    same(
      `«\u00a0${heading}\u00a0» compte des contacts traités : les contacts reçus ont pu être plus nombreux.`,
      `“${heading}” counts contacts handled: more may have been received.`,
    ),
  period: same('Période (2026-10, octobre 2026…)', 'Period (2026-10, October 2026…)'),
  turnedAsked: same('Sens des périodes', 'Meaning of the periods'),
  turnedWhy: same(
    'Tapé dans Excel, un mois comme «\u00a0oct-15\u00a0» devient un jour de l’année en cours.',
    'Typed in Excel, a month as “Oct-15” becomes a day of the current year.',
  ),
  turnedMonths: (month: string) => same(`des mois : ${month}`, `months: ${month}`),
  turnedDays: (day: string) => same(`des jours : ${day}`, `days: ${day}`),
  between: (first: string, last: string) =>
    same(
      `Du ${first} au ${last} : un mois du début ou de la fin peut être incomplet.`,
      `From ${first} to ${last}: a month at either end may be incomplete.`,
    ),
  preview: same('Volumes à enregistrer', 'Volumes to record'),
  flow: same('Flux', 'Flow'),
  received: same('Reçus', 'Received'),
  total: same('Total', 'Total'),
  summary: (fresh: number, replaced: number, unchanged: number) =>
    listed([
      [fresh, same(fresh < 2 ? 'nouveau' : 'nouveaux', 'new')],
      [replaced, same('à remplacer', 'to replace')],
      [unchanged, same('déjà là à l’identique', 'there already, the same')],
    ]),
  before: (count: string) => same(`remplace ${count}`, `replaces ${count}`),
  unchanged: same('inchangé', 'unchanged'),
  comparing: same('Comparaison avec les volumes présents…', 'Comparing with the volumes present…'),
  recordNow: (n: number): Text => {
    const { fr, en } = counted(n, same('volume', 'volume'), same('volumes', 'volumes'));
    return same(`Enregistrer ${fr}`, `Record ${en}`);
  },
  recording: (sent: number, total: number) =>
    same(`${sent} sur ${total} enregistrés…`, `${sent} of ${total} recorded…`),
  recorded: (n: number) =>
    counted(
      n,
      same('volume enregistré.', 'volume recorded.'),
      same('volumes enregistrés.', 'volumes recorded.'),
    ),
  nothing: same(
    'Aucun volume de ce fichier n’est à enregistrer.',
    'No volume of this file is to be recorded.',
  ),
  unlisted: (n: number) =>
    same(
      `Seules les premières sont listées : ${n.toLocaleString('fr')} lignes refusées en tout.`,
      `Only the first are listed: ${n.toLocaleString('en')} rows refused in all.`,
    ),
} as const;
