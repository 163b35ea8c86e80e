import { frenchNames } from '../evaluator/french-function-names.ts';

/** What is said about what the workbench does not do. */
export type LimitsTexts = {
  open: string;
  title: string;
  introduction: string;
  list: readonly string[];
  asked: string;
  askedNothing: string;
  wholeList: string;
  close: string;
};

const fr: LimitsTexts = {
  open: 'Ce qui n’est pas simulé',
  title: 'Ce que l’atelier ne simule pas',
  introduction:
    'L’atelier montre le complément sans Excel : le volet, le ruban et les formules sont ceux du produit, la feuille de calcul à côté n’en est qu’une imitation. Il ne fait pas :',
  list: [
    'les cartes de données : seul leur texte est montré ;',
    'les tableaux croisés, les commentaires, la protection, les macros, les objets dessinés ;',
    'la fusion de cellules, le collage spécial ;',
    'le regroupement des annulations demandé par un complément ;',
    'l’avertissement de référence circulaire, le calcul manuel et itératif ;',
    'l’identité Microsoft : la connexion est celle de la machine locale ;',
    'le texte à virgule pris pour un nombre dans une formule ("15,3"*2, CNUM) ;',
    `les noms français des fonctions d’Excel, sauf les ${frenchNames.size} plus courantes.`,
  ],
  asked: 'Demandé par le complément depuis l’ouverture de cette page, et refusé :',
  askedNothing:
    'Depuis l’ouverture de cette page, le complément n’a rien demandé d’autre que ce qui est simulé.',
  wholeList: 'Tous les membres d’Office.js qui ne sont pas simulés (en anglais)',
  close: 'Fermer',
};

const en: LimitsTexts = {
  open: 'What is not simulated',
  title: 'What the workbench does not simulate',
  introduction:
    'The workbench shows the add-in without Excel: the pane, the ribbon and the formulas are the product’s own, the sheet beside them only imitates one. It does not do:',
  list: [
    'data cards: only their text is shown;',
    'pivot tables, comments, protection, macros, drawn objects;',
    'merged cells, paste special;',
    'undo groups asked for by an add-in;',
    'the warning of a circular reference, manual and iterative calculation;',
    'Microsoft’s identity: signing in is the local machine’s;',
    'in a French workbook, text with a comma taken as a number in a formula ("15,3"*2, CNUM);',
    `French names of Excel’s functions, except the ${frenchNames.size} most common.`,
  ],
  asked: 'Asked for by the add-in since this page was opened, and refused:',
  askedNothing: 'Since this page was opened the add-in has asked for nothing but what is simulated.',
  wholeList: 'Every member of Office.js that is not simulated',
  close: 'Close',
};

/** The texts of the limits by language; French first. */
export const limitsTexts = { fr, en } as const;
