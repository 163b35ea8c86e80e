import type { Text } from '#domain/text';
import type { KeptMeaning } from '../workbook/import/found-table.ts';
import { counted, same } from './say.ts';

/** What the sending of an import says, and its refused rows: in the pane's first script, the rest of its words is not. */
export const importOutcomeTexts = {
  fields: {
    id: same('Contact', 'Contact'),
    start: same('Début', 'Start'),
    time: same('Heure', 'Time'),
    period: same('Période', 'Period'),
    year: same('Année', 'Year'),
    channel: same('Canal', 'Channel'),
    direction: same('Sens', 'Direction'),
    platform: same('Plateau', 'Platform'),
  } satisfies Record<KeptMeaning, Text>,
  refusedRows: (n: number) =>
    counted(n, same('ligne refusée', 'row refused'), same('lignes refusées', 'rows refused')),
  line: (line: number) => same(`Ligne ${line}`, `Row ${line}`),
  refusedFile: same('Enregistrer les lignes refusées (CSV)', 'Save the refused rows (CSV)'),
  refusedFileName: same('lignes-refusees.csv', 'refused-rows.csv'),
  refusedFileFailed: same(
    'Les lignes refusées n’ont pas pu être enregistrées : le fichier n’est plus lisible.',
    'The refused rows could not be saved: the file can no longer be read.',
  ),
  refusedHeadings: {
    line: same('Ligne', 'Row'),
    column: same('Colonne en cause', 'Column at fault'),
    why: same('Raison et remède', 'Reason and remedy'),
  },
  importing: (sent: number, total: number) =>
    same(`${sent} sur ${total} envoyés…`, `${sent} of ${total} sent…`),
  importSeen: same('Terminer', 'Finish'),
  importGivenUp: same('Abandonner la suite', 'Give up the rest'),
  resume: same('Reprendre', 'Resume'),
  imported: (added: number, known: number): Text =>
    known === 0
      ? counted(
          added,
          same('contact importé.', 'contact imported.'),
          same('contacts importés.', 'contacts imported.'),
        )
      : same(
          `${added} contacts importés, ${known} déjà connus.`,
          `${added} contacts imported, ${known} known already.`,
        ),
} as const;
