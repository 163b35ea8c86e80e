import type { Role } from '#domain/role';
import type { Text } from '#domain/text';
import { counted, same } from './say.ts';

const formulasHelp = same(
  'Dans une cellule, =BAROMETER suivi d’un plateau et d’un trimestre donne une note ; l’écran « Formules » du volet écrit les formules pour vous.',
  'In a cell, =BAROMETER with a platform and a quarter gives a score; the “Formulas” screen of the pane writes formulas for you.',
);

const rowsHelp = same(
  'Dans le volet, ouvrez la feuille d’évaluation d’une vague : ses contacts arrivent dans une nouvelle feuille. « Envoyer » et « Recevoir », dans le ruban, les échangent.',
  'In the pane, open the evaluation sheet of a wave: its contacts arrive in a new sheet. “Send” and “Receive”, on the ribbon, exchange them.',
);

/** What a new workbook says, and the pane around it. */
export const newWorkbookTexts = {
  sheetName: same('Baromètre', 'Barometer'),
  title: (organisation: string) =>
    same(`Baromètre Qualité – ${organisation}`, `Quality Barometer – ${organisation}`),
  forRole: (role: string) => same(`Classeur pour : ${role}.`, `Workbook for: ${role}.`),
  goOn: same('Comment continuer', 'How to go on'),
  steps: {
    everyone: [
      same(
        'Si le volet n’est pas ouvert : onglet Baromètre du ruban, « Ouvrir le volet ».',
        'If the pane is not open: Barometer tab of the ribbon, “Open the pane”.',
      ),
      same(
        'Enregistrez ce classeur où vous le retrouverez (Ctrl+S) : un nouveau trimestre y ajoute des feuilles, jamais un nouveau fichier. Vos propres feuilles y ont leur place.',
        'Save this workbook where you will find it again (Ctrl+S): a new quarter adds sheets to it, never a new file. Sheets of your own are welcome in it.',
      ),
    ],
    'quality-manager': [rowsHelp, formulasHelp],
    evaluator: [rowsHelp],
    'platform-manager': [formulasHelp],
    finance: [formulasHelp],
    committee: [formulasHelp],
    administrator: [
      same(
        'Dans le volet : les réglages de l’organisation, ses plateaux, ses prestataires et ses membres.',
        'In the pane: the settings of the organisation, its platforms, its providers and its members.',
      ),
    ],
  } satisfies Record<Role | 'everyone', readonly Text[]>,
  quarter: (quarter: string) => same(`Les plateaux, ${quarter}`, `The platforms, ${quarter}`),
  fromFormula: (formula: string) =>
    same(
      `Ce tableau vient de la formule ${formula} et suit les évaluations ; changez le trimestre dans la formule pour en lire un autre.`,
      `This table comes from the formula ${formula} and follows the evaluations; change the quarter in the formula to read another one.`,
    ),
  noWave: same(
    'Aucune vague n’a encore commencé : le tableau des plateaux sera dans un nouveau classeur, ou par =BAROMETER_TABLE et le trimestre, dès qu’une vague sera ouverte.',
    'No wave has begun yet: the table of platforms will be in a new workbook, or come from =BAROMETER_TABLE and the quarter, as soon as a wave is open.',
  ),
  noFigures: same(
    'Les chiffres des plateaux sont à l’équipe qualité et à ceux qui lisent les publications.',
    'The figures of platforms belong to the quality team and to those who read releases.',
  ),
  styles: {
    title: same('Baromètre – titre', 'Barometer – title'),
    heading: same('Baromètre – rubrique', 'Barometer – heading'),
    note: same('Baromètre – note', 'Barometer – note'),
  },
} as const;

/** The screen about the workbook as a whole. */
export const workbookTexts = {
  title: same('Ce classeur', 'This workbook'),
  open: same('Classeur : nouveau, partager', 'Workbook: new, share'),
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
    'Cet Excel n’ouvre pas de classeur à la demande d’un complément. Enregistrez le fichier, puis ouvrez-le ; ou prenez un classeur vide dans Excel (Ctrl+N) et ouvrez-y le volet : onglet Baromètre, « Ouvrir le volet ».',
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
  sheets: (n: number) => counted(n, same('feuille', 'sheet'), same('feuilles', 'sheets')),
} as const;
