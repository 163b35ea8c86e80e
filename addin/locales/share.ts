import { counted, same } from './say.ts';

/** The screen about the workbook as a whole. */
export const workbookTexts = {
  title: same('Ce classeur', 'This workbook'),
  newTitle: same('Nouveau classeur', 'New workbook'),
  newIntro: (organisation: string) =>
    same(
      `Un classeur par organisation et par rôle : celui-ci sera pour ${organisation}. Il s’ouvre dans une autre fenêtre, avec une première feuille qui montre le trimestre ; celui que vous avez ouvert reste tel qu’il est.`,
      `One workbook per organisation and role: this one will be for ${organisation}. It opens in another window, with a first sheet that shows the quarter; the one you have open stays as it is.`,
    ),
  make: same('Créer le classeur', 'Make the workbook'),
  making: same('Création du classeur…', 'Making the workbook…'),
  made: same(
    'Le nouveau classeur s’ouvre dans une autre fenêtre. Il n’est pas encore enregistré.',
    'The new workbook is opening in another window. It is not saved yet.',
  ),
  cannotOpen: same(
    'Cet Excel n’ouvre pas de classeur à la demande d’un complément. Enregistrez le fichier, puis ouvrez-le ; ou prenez un classeur vide dans Excel (Ctrl+N) et ouvrez-y le volet : onglet Baromètre, «\u00a0Ouvrir le volet\u00a0».',
    'This Excel does not open workbooks for an add-in. Save the file, then open it; or take an empty workbook in Excel (Ctrl+N) and open the pane there: Barometer tab, “Open the pane”.',
  ),
  notOpened: same(
    'Excel n’a pas ouvert le classeur. Enregistrez le fichier, puis ouvrez-le.',
    'Excel did not open the workbook. Save the file, then open it.',
  ),
  save: same('Enregistrer le fichier', 'Save the file'),
  newFileName: (organisation: string) =>
    same(`Baromètre – ${organisation}.xlsx`, `Barometer – ${organisation}.xlsx`),
} as const;

/** What sharing without data says. */
export const shareTexts = {
  title: same('Partager sans données', 'Share without data'),
  intro: same(
    'Une copie de ce classeur pour quelqu’un qui ne doit voir ni contact, ni évaluation. Elle est faite sur cet ordinateur et n’est envoyée nulle part ; votre classeur reste tel qu’il est.',
    'A copy of this workbook for somebody who may see no contact and no evaluation. It is made on this computer and sent nowhere; your workbook stays as it is.',
  ),
  said: [
    {
      heading: same('Ce qu’elle contient', 'What is in it'),
      text: same(
        'Les feuilles avec leurs en-têtes et leur mise en page, vos formules, vos graphiques, et vos propres feuilles telles qu’elles sont : relisez ce que vous y avez tapé ou collé.',
        'The sheets with their headings and layout, your formulas, your charts, and your own sheets as they are: read again what you typed or pasted there.',
      ),
    },
    {
      heading: same('Ce qu’elle ne contient pas', 'What is not in it'),
      text: same(
        'Les lignes des feuilles échangées avec le serveur, leurs commentaires, leurs filtres et leurs listes de noms ; ce que le classeur retient de ces échanges ; les tableaux croisés dynamiques ; l’auteur du fichier. Aucune formule n’y garde son dernier résultat : Excel les calcule de nouveau à l’ouverture.',
        'The rows of the sheets exchanged with the server, their comments, their filters and their lists of names; what the workbook remembers of these exchanges; pivot tables; the author of the file. No formula keeps its last result: Excel computes them again on opening.',
      ),
    },
    {
      heading: same(
        'Ce qu’un collègue sans le complément verra',
        'What a colleague without the add-in will see',
      ),
      text: same(
        'Les en-têtes, vos feuilles, et #NOM? à la place des formules du baromètre. Avec le complément, chacun y lit les chiffres auxquels il a droit ; pour avoir ses propres lignes, il ouvre ses feuilles depuis le volet.',
        'The headings, your sheets, and #NAME? in the place of the barometer’s formulas. With the add-in everybody reads the figures they have a right to; for rows of their own they open their sheets from the pane.',
      ),
    },
  ],
  prepare: same('Préparer la copie', 'Prepare the copy'),
  preparing: same('Préparation de la copie…', 'Preparing the copy…'),
  emptied: (sheets: readonly string[]) =>
    same(
      `La copie est prête, sans les lignes de : ${sheets.join(', ')}.`,
      `The copy is ready, without the rows of: ${sheets.join(', ')}.`,
    ),
  nothingToEmpty: same(
    'La copie est prête. Ce classeur n’avait aucune feuille échangée avec le serveur.',
    'The copy is ready. This workbook had no sheet exchanged with the server.',
  ),
  pivots: (n: number) => ({
    fr: `${n < 2 ? 'Un tableau croisé dynamique est retiré' : `${n} tableaux croisés dynamiques sont retirés`}.`,
    en: `${n === 1 ? 'One pivot table is' : `${n} pivot tables are`} taken away.`,
  }),
  repeating: same(
    'Vos propres feuilles disent encore des textes qui étaient dans les lignes :',
    'Your own sheets still say texts that were in the rows:',
  ),
  repeatingSheet: (sheet: string, cells: number) => {
    const count = counted(cells, same('cellule', 'cell'), same('cellules', 'cells'));
    return same(`«\u00a0${sheet}\u00a0» : ${count.fr}`, `“${sheet}”: ${count.en}`);
  },
  save: same('Enregistrer la copie', 'Save the copy'),
  open: same('L’ouvrir dans une autre fenêtre', 'Open it in another window'),
  fileName: (workbook: string) => {
    const [, base = workbook, ending = '.xlsx'] = /^(.*?)(\.xls[xm])?$/i.exec(workbook) ?? [];
    return same(`${base} – sans données${ending}`, `${base} – without data${ending}`);
  },
  refusals: {
    'too-large': same(
      'Ce classeur fait plus de 20 Mo. Faites-en une copie dans Excel, supprimez-y les feuilles que votre collègue n’attend pas, puis recommencez dans cette copie.',
      'This workbook is larger than 20 MB. Make a copy of it in Excel, delete the sheets your colleague does not need, then try again in that copy.',
    ),
    unreadable: same(
      'Ce classeur ne peut pas être relu ici : il est protégé par un mot de passe ou un droit d’accès, ou dans un format ancien ou binaire (.xls, .xlsb). Enregistrez-en une copie comme «\u00a0Classeur Excel (.xlsx)\u00a0» sans mot de passe, puis recommencez dans cette copie.',
      'This workbook cannot be read here: it is protected by a password or by rights, or of an old or binary format (.xls, .xlsb). Save a copy of it as “Excel Workbook (.xlsx)” without a password, then try again in that copy.',
    ),
    'data-model': same(
      'Ce classeur contient un modèle de données (Power Pivot), qui garde ses propres lignes. Supprimez-le dans une copie du classeur, puis recommencez dans cette copie.',
      'This workbook has a data model (Power Pivot), which keeps rows of its own. Delete it in a copy of the workbook, then try again in that copy.',
    ),
    slicers: same(
      'Ce classeur a des segments ou des chronologies de tableau croisé, qui retiennent des noms. Supprimez-les dans une copie du classeur, puis recommencez dans cette copie.',
      'This workbook has slicers or timelines of pivot tables, which remember names. Delete them in a copy of the workbook, then try again in that copy.',
    ),
    pictures: same(
      'Ce classeur contient une image de cellules (appareil photo, image liée), qui montre ce qu’elles disaient. Supprimez-la dans une copie du classeur, puis recommencez dans cette copie.',
      'This workbook has a picture of cells (camera, linked picture), which shows what they said. Delete it in a copy of the workbook, then try again in that copy.',
    ),
  },
} as const;
