import type { Role } from '#domain/role';
import type { Text } from '#domain/text';
import { same } from './say.ts';

const formulasHelp = same(
  'Dans une cellule, =BAROMETER suivi d’un plateau et d’un trimestre donne une note ; l’écran «\u00a0Formules\u00a0» du volet écrit les formules pour vous.',
  'In a cell, =BAROMETER with a platform and a quarter gives a score; the “Formulas” screen of the pane writes formulas for you.',
);

const rowsHelp = same(
  'Dans le volet, ouvrez la feuille d’évaluation d’une vague : ses contacts arrivent dans une nouvelle feuille. «\u00a0Envoyer\u00a0» et «\u00a0Recevoir\u00a0», dans le ruban, les échangent.',
  'In the pane, open the evaluation sheet of a wave: its contacts arrive in a new sheet. “Send” and “Receive”, on the ribbon, exchange them.',
);

const financeHelp = same(
  'Dans le volet, «\u00a0Finance et activité\u00a0» ouvre les feuilles des coûts, de l’activité, des objectifs et des gains, et écrit une feuille Finance par plateau.',
  'In the pane, “Finance and activity” opens the sheets of costs, activity, targets and gains, and writes a Finance sheet for a platform.',
);

const feedbackHelp = same(
  'Dans le volet, «\u00a0Pratiques et retours\u00a0» ouvre les retours reçus et leurs faits : répondez-y, contestez un fait par son numéro, puis Envoyer.',
  'In the pane, “Practices and feedback” opens the feedback received and its facts: reply there, dispute a fact by its number, then Send.',
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
        'Si le volet n’est pas ouvert : onglet Baromètre du ruban, «\u00a0Ouvrir le volet\u00a0».',
        'If the pane is not open: Barometer tab of the ribbon, “Open the pane”.',
      ),
      same(
        'Enregistrez ce classeur où vous le retrouverez (Ctrl+S) : un nouveau trimestre y ajoute des feuilles, jamais un nouveau fichier. Vos propres feuilles y ont leur place.',
        'Save this workbook where you will find it again (Ctrl+S): a new quarter adds sheets to it, never a new file. Sheets of your own are welcome in it.',
      ),
    ],
    'quality-manager': [rowsHelp, formulasHelp],
    evaluator: [rowsHelp],
    'platform-manager': [feedbackHelp, formulasHelp],
    finance: [financeHelp, formulasHelp],
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
