import type { Text } from '#domain/text';
import type { LeftOutReason } from '../workbook/import/left-out-reasons.ts';
import type { Encoding, Separator } from '../workbook/import/raw-table.ts';
import type { DateOrder } from '../workbook/import/date-order.ts';
import type { UnreadableFile } from '../workbook/import/unreadable-file.ts';
import { counted, same } from './say.ts';

/** What reading files and importing contacts say. */
export const importTexts = {
  importTitle: (wave: string) => same(`Importer dans ${wave}`, `Import into ${wave}`),
  chooseFile: same('Fichier des contacts (.csv ou .xlsx)', 'File of contacts (.csv or .xlsx)'),
  staysHere: same(
    'Le fichier est lu sur cet ordinateur et n’en sort pas. Les colonnes sur des personnes sont laissées de côté.',
    'The file is read on this computer and never leaves it. Columns about persons are left behind.',
  ),
  reading: same('Lecture du fichier…', 'Reading the file…'),
  cancelReading: same('Arrêter la lecture', 'Stop reading'),
  readersMissing: same(
    'Le lecteur de fichiers n’a pas pu être chargé : vérifiez la connexion, puis choisissez le fichier de nouveau.',
    'The file reader could not be loaded: check the connection, then choose the file again.',
  ),
  lost: same(
    'Le fichier ne peut plus être lu : il a été déplacé, modifié ou fermé. Choisissez-le de nouveau.',
    'The file can no longer be read: it was moved, changed or closed. Choose it again.',
  ),
  unreadable: {
    empty: same('Ce fichier est vide.', 'This file is empty.'),
    'not-a-table': same(
      'Ce fichier n’est ni un CSV ni un classeur .xlsx : exportez-le de nouveau dans l’un de ces formats.',
      'This file is neither a CSV nor an .xlsx workbook: export it again in one of these formats.',
    ),
    'old-workbook': same(
      'Ce classeur est au format .xls ou protégé par un mot de passe : ouvrez-le dans Excel et enregistrez-le en .xlsx, sans mot de passe.',
      'This workbook is in the .xls format or protected by a password: open it in Excel and save it as .xlsx, without a password.',
    ),
    'not-xlsx': same(
      'Ce fichier n’est pas un classeur .xlsx lisible : ouvrez-le dans Excel et enregistrez-le en .xlsx.',
      'This file is not a readable .xlsx workbook: open it in Excel and save it as .xlsx.',
    ),
    'too-large': same(
      'Ce classeur se décompresse en trop gros : gardez seulement la feuille utile, ou enregistrez-la en CSV UTF-8, qui se lit à toute taille.',
      'This workbook unpacks to too much: keep only the sheet that matters, or save it as CSV UTF-8, which is read at any size.',
    ),
    'untrue-zip': same(
      'Ce classeur ne contient pas ce qu’il annonce : il n’est pas ouvert. Enregistrez-le de nouveau depuis Excel.',
      'This workbook does not hold what it says: it is not opened. Save it again from Excel.',
    ),
    'too-many-rows': same(
      'Plus de 100 000 lignes : c’est trop pour l’échantillon d’une vague. Partagez le fichier, ou comptez-le par «\u00a0Importer des volumes\u00a0».',
      'More than 100,000 rows: too many for the sample of a wave. Split the file, or count it with “Import volumes”.',
    ),
    'open-quote': same(
      'Un guillemet ouvert n’est jamais fermé : corrigez cette ligne, ou ouvrez le fichier dans Excel et enregistrez-le en .xlsx.',
      'An opening quotation mark is never closed: correct that row, or open the file in Excel and save it as .xlsx.',
    ),
    'unknown-headings': same(
      'Aucune ligne de titres reconnue dans les 30 premières lignes. Pour des contacts, il faut une colonne de numéro et une colonne de début ; pour des volumes, des plateaux ou des périodes, et des nombres.',
      'No heading row recognised in the first 30 rows. Contacts need an id column and a start column; volumes need platforms or periods, and numbers.',
    ),
    'too-many-names': same(
      'Plus de 1 000 noms de plateaux différents : choisissez une autre colonne pour les plateaux.',
      'More than 1,000 different names of platforms: choose another column for platforms.',
    ),
  } satisfies Record<UnreadableFile, Text>,
  atLine: (line: number) => same(`Ligne ${line} : `, `Row ${line}: `),
  understood: same('Ce qui a été compris', 'What was understood'),
  headingRow: (line: number) => same(`Titres à la ligne ${line}`, `Headings in row ${line}`),
  rowsBelow: (n: number) =>
    counted(n, same('ligne au-dessous', 'row below'), same('lignes au-dessous', 'rows below')),
  encodings: {
    'utf-8': same('UTF-8', 'UTF-8'),
    'windows-1252': same('Windows-1252', 'Windows-1252'),
    'utf-16le': same('UTF-16', 'UTF-16'),
    'utf-16be': same('UTF-16 (gros-boutiste)', 'UTF-16 (big-endian)'),
  } satisfies Record<Encoding, Text>,
  separators: {
    ';': same('séparateur «\u00a0;\u00a0»', 'separator “;”'),
    ',': same('séparateur «\u00a0,\u00a0»', 'separator “,”'),
    '\t': same('séparateur tabulation', 'separator tab'),
    '|': same('séparateur «\u00a0|\u00a0»', 'separator “|”'),
  } satisfies Record<Separator, Text>,
  workbook: same('Classeur Excel', 'Excel workbook'),
  sheet: same('Feuille', 'Sheet'),
  column: same('Colonne', 'Column'),
  quoted: (heading: string) => same(`«\u00a0${heading}\u00a0»`, `“${heading}”`),
  changeColumns: same('Corriger les colonnes', 'Correct the columns'),
  noColumn: same('(aucune colonne)', '(no column)'),
  dropped: (names: string) =>
    same(
      `Laissées de côté, car sur des personnes (elles ne quittent pas cet ordinateur) : ${names}`,
      `Left behind, being about persons (they do not leave this computer): ${names}`,
    ),
  ignored: (n: number) =>
    counted(
      n,
      same('autre colonne ignorée', 'other column ignored'),
      same('autres colonnes ignorées', 'other columns ignored'),
    ),
  dateOrder: same('Ordre des dates', 'Order of dates'),
  orders: {
    'day-first': same('jour/mois/année', 'day/month/year'),
    'month-first': same('mois/jour/année', 'month/day/year'),
  } satisfies Record<DateOrder, Text>,
  orderProved: (line: number, text: string) =>
    same(
      `La ligne ${line} ne se lit qu’ainsi : «\u00a0${text}\u00a0».`,
      `Row ${line} can only be read so: “${text}”.`,
    ),
  orderAsked: (text: string) =>
    same(
      `Rien dans le fichier ne dit si «\u00a0${text}\u00a0» commence par le jour ou par le mois.`,
      `Nothing in the file tells whether “${text}” starts with the day or the month.`,
    ),
  ordersMixed: same(
    'Les deux ordres sont dans la colonne : les dates qui ne se lisent pas dans celui que vous choisissez sont refusées.',
    'Both orders are in the column: dates that cannot be read in the one you choose are refused.',
  ),
  maybeSwapped: (n: number) =>
    same(
      `Attention : ${n.toLocaleString('fr')} dates sont des dates d’Excel à côté de textes mois/jour. Excel y a sans doute échangé jour et mois en ouvrant le fichier : repartez du fichier d’origine, sans l’ouvrir dans Excel.`,
      `Beware: ${n.toLocaleString('en')} dates are dates of Excel beside month/day texts. Excel has probably swapped day and month in them when it opened the file: start from the original file, without opening it in Excel.`,
    ),
  wholeFile: same('Pour tout le fichier', 'For the whole file'),
  toChoose: same('À choisir', 'To choose'),
  timeZone: same('Heure des dates', 'Time zone of the dates'),
  utcSaid: same(
    'La colonne dit que ses dates sont en temps universel (UTC).',
    'The column says that its dates are in universal time (UTC).',
  ),
  names: same('Noms des plateaux', 'Names of platforms'),
  namesKnown: (n: number) =>
    counted(n, same('nom reconnu', 'name known'), same('noms reconnus', 'names known')),
  namesAsked: (n: number) =>
    counted(
      n,
      same('nom inconnu : de quel plateau s’agit-il ?', 'unknown name: which platform is it?'),
      same('noms inconnus : de quels plateaux s’agit-il ?', 'unknown names: which platforms are they?'),
    ),
  namesKept: same(
    'Votre réponse est retenue pour toute l’organisation : personne ne sera plus interrogé sur ce nom.',
    'Your answer is kept for the whole organisation: nobody will be asked about this name again.',
  ),
  nameIs: (name: string) => same(`Plateau pour «\u00a0${name}\u00a0»`, `Platform for “${name}”`),
  nameRows: (n: number) => counted(n, same('ligne', 'row'), same('lignes', 'rows')),
  leaveOut: same('Laisser ces lignes de côté', 'Leave these rows out'),
  leaveOutRest: same('Laisser de côté tous les noms restants', 'Leave all the remaining names out'),
  someNames: same('noms de plateaux', 'names of platforms'),
  leftOut: (reason: LeftOutReason, rows: number, lines: string): Text => {
    const names = {
      total: counted(
        rows,
        same('ligne de total', 'row of totals'),
        same('lignes de totaux', 'rows of totals'),
      ),
      note: counted(rows, same('ligne de texte', 'row of text'), same('lignes de texte', 'rows of text')),
      heading: counted(
        rows,
        same('ligne de titres répétée', 'heading row again'),
        same('lignes de titres répétées', 'heading rows again'),
      ),
      blank: counted(
        rows,
        same('ligne sans nombre', 'row without a number'),
        same('lignes sans nombre', 'rows without a number'),
      ),
    } satisfies Record<LeftOutReason, Text>;
    const { fr, en } = names[reason];
    return same(`Laissé de côté : ${fr} (${lines})`, `Left out: ${en} (${lines})`);
  },
  unwanted: (n: number) =>
    counted(
      n,
      same(
        'ligne laissée de côté, de plateaux dont vous ne voulez pas.',
        'row left out, of platforms you do not want.',
      ),
      same(
        'lignes laissées de côté, de plateaux dont vous ne voulez pas.',
        'rows left out, of platforms you do not want.',
      ),
    ),
  firstRows: same('Premières lignes', 'First rows'),
  ready: (n: number) =>
    counted(n, same('contact prêt', 'contact ready'), same('contacts prêts', 'contacts ready')),
  importNow: (n: number): Text => {
    const { fr, en } = counted(n, same('contact', 'contact'), same('contacts', 'contacts'));
    return same(`Importer ${fr}`, `Import ${en}`);
  },
  importNeeds: (names: string) =>
    same(`Pour importer, choisissez d’abord : ${names}.`, `To import, first choose: ${names}.`),
  importNothing: same(
    'Aucun contact de ce fichier ne peut être importé.',
    'No contact of this file can be imported.',
  ),
} as const;
