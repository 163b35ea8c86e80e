import type { Text } from '#domain/text';
import type { UnreadableFile } from '../workbook/import/raw-table.ts';
import { counted, same } from './say.ts';

/** What the import of contacts says. */
export const importTexts = {
  importTitle: (wave: string) => same(`Importer dans ${wave}`, `Import into ${wave}`),
  chooseFile: same('Fichier Excel (.xlsx) des contacts', 'Excel file (.xlsx) of contacts'),
  reading: same('Lecture du fichier…', 'Reading the file…'),
  readersMissing: same(
    'Le lecteur de fichiers n’a pas pu être chargé : vérifiez la connexion, puis choisissez le fichier de nouveau.',
    'The file reader could not be loaded: check the connection, then choose the file again.',
  ),
  unreadable: {
    'not-xlsx': same(
      'Ce fichier n’est pas un classeur .xlsx lisible : ouvrez-le dans Excel et enregistrez-le en .xlsx.',
      'This file is not a readable .xlsx workbook: open it in Excel and save it as .xlsx.',
    ),
    'too-large': same(
      'Ce fichier se décompresse en trop gros : gardez seulement la feuille des contacts.',
      'This file unpacks to too much: keep only the sheet of contacts.',
    ),
    'too-many-rows': same(
      'Plus de 100 000 lignes : partagez le fichier.',
      'More than 100,000 rows: split the file.',
    ),
    'no-rows': same('La première feuille est vide.', 'The first sheet is empty.'),
  } satisfies Record<UnreadableFile, Text>,
  noColumns: same(
    'Aucune ligne de titres reconnue : il faut au moins une colonne de numéro de contact et une colonne de début.',
    'No heading row recognised: at least a contact id column and a start column are needed.',
  ),
  understood: same('Ce qui a été compris', 'What was understood'),
  headingRow: (line: number) => same(`Titres à la ligne ${line}`, `Headings in row ${line}`),
  fields: {
    id: same('Contact', 'Contact'),
    start: same('Début', 'Start'),
    channel: same('Canal', 'Channel'),
    direction: same('Sens', 'Direction'),
    platform: same('Plateau', 'Platform'),
  },
  dropped: (names: string) =>
    same(`Laissées de côté, car sur des personnes : ${names}`, `Left behind, being about persons: ${names}`),
  ignored: (n: number) =>
    counted(
      n,
      same('autre colonne ignorée', 'other column ignored'),
      same('autres colonnes ignorées', 'other columns ignored'),
    ),
  wholeFile: same('Pour tout le fichier', 'For the whole file'),
  toChoose: same('À choisir', 'To choose'),
  timeZone: same('Heure des dates', 'Time zone of the dates'),
  firstRows: same('Premières lignes', 'First rows'),
  ready: (n: number) =>
    counted(n, same('contact prêt', 'contact ready'), same('contacts prêts', 'contacts ready')),
  refusedRows: (n: number) =>
    counted(n, same('ligne refusée', 'row refused'), same('lignes refusées', 'rows refused')),
  line: (line: number) => same(`Ligne ${line}`, `Row ${line}`),
  importNow: (n: number) =>
    same(`Importer ${n.toLocaleString('fr')} contacts`, `Import ${n.toLocaleString('en')} contacts`),
  importing: (sent: number, total: number) =>
    same(`${sent} sur ${total} envoyés…`, `${sent} of ${total} sent…`),
  importNeeds: (names: string) =>
    same(`Pour importer, choisissez d’abord : ${names}.`, `To import, first choose: ${names}.`),
  importNothing: same(
    'Aucun contact de ce fichier ne peut être importé.',
    'No contact of this file can be imported.',
  ),
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
