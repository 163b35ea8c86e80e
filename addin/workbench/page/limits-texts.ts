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
    'les onglets d’Excel (Accueil, Insertion…), la boîte Format de cellule (Ctrl+1), le zoom et le figement des volets à la souris : seul l’onglet du complément est là ; le reste est au clavier, au clic droit et dans Fichier ;',
    'les cartes de données : seul leur texte est montré ;',
    'les graphiques autres que colonnes, barres, lignes, aires, nuages de points, secteurs et anneaux (ils sont gardés, leur place le dit), les courbes de tendance, les axes logarithmiques ; les graphiques d’une feuille copiée ;',
    'les tableaux croisés, les commentaires, les liens hypertexte, la protection, les macros, les images et les formes ;',
    'la fusion de cellules, le texte incliné ou ajusté, plusieurs polices dans une cellule, les icônes personnalisées ;',
    'la sélection de plusieurs zones (Ctrl+clic), le mode d’extension (F8), la répétition de la dernière action (F4) ;',
    'le collage de la mise en forme d’un autre programme, le collage transposé, la largeur des colonnes collées ; la saisie semi-automatique, le remplissage instantané, les listes personnalisées ;',
    'les filtres hors d’un tableau, par couleur, par icône, par date relative ou par groupe de dates, à deux conditions autres que « compris entre » ; le tri par couleur ; la recherche dans tout le classeur ;',
    'les sauts de page posés à la main, les en-têtes propres à la première page ou aux pages paires ;',
    'les fichiers .xls, .xlsb et .xlsm ; d’un fichier .xlsx, ce qui n’a pas de place ici est annoncé à l’ouverture ;',
    'le regroupement des annulations demandé par un complément ; le calcul manuel et itératif ; ROWS et COUNTBLANK d’une colonne entière ;',
    'quelques fonctions d’Excel (cubes, services web, tableaux croisés, GROUPBY…) et l’aide sur leurs arguments ;',
    `les noms français des fonctions d’Excel, sauf les ${frenchNames.size} plus courantes ;`,
    'le texte à virgule pris pour un nombre dans une formule ("15,3"*2, CNUM) ;',
    'l’identité Microsoft : la connexion est celle de la machine locale ;',
    'les raccourcis que le navigateur garde pour lui (Ctrl+T, Ctrl+N, Ctrl+W) : Ctrl+L crée un tableau.',
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
    'Excel’s own tabs (Home, Insert…), the Format Cells dialog (Ctrl+1), zoom, freezing panes with the mouse: only the add-in’s tab is there; the rest is on the keyboard, a right click and File;',
    'data cards: only their text is shown;',
    'charts other than columns, bars, lines, areas, scatters, pies and doughnuts (they are kept, and their place says so), trendlines, logarithmic axes; the charts of a copied sheet;',
    'pivot tables, comments, hyperlinks, protection, macros, pictures and shapes;',
    'merged cells, slanted or shrunk text, several fonts in one cell, custom icons;',
    'selecting several areas (Ctrl+click), extend mode (F8), repeating the last action (F4);',
    'pasting another program’s formatting, transposing, widths of pasted columns; AutoComplete, Flash Fill, custom lists;',
    'filters outside tables, by colour, by icon, by relative date or by groups of dates, of two conditions other than between; sorting by colour; searching the whole workbook;',
    'page breaks set by hand, headers of their own for the first page or even pages;',
    '.xls, .xlsb and .xlsm files; what of an .xlsx file has no place here is said when it is opened;',
    'undo groups asked for by an add-in; manual and iterative calculation; ROWS and COUNTBLANK of a whole column;',
    'a few of Excel’s functions (cubes, web services, pivot tables, GROUPBY…) and help on their arguments;',
    `French names of Excel’s functions, except the ${frenchNames.size} most common;`,
    'in a French workbook, text with a comma taken as a number in a formula ("15,3"*2, CNUM);',
    'Microsoft’s identity: signing in is the local machine’s;',
    'shortcuts the browser keeps (Ctrl+T, Ctrl+N, Ctrl+W): Ctrl+L creates a table.',
  ],
  asked: 'Asked for by the add-in since this page was opened, and refused:',
  askedNothing: 'Since this page was opened the add-in has asked for nothing but what is simulated.',
  wholeList: 'Every member of Office.js that is not simulated',
  close: 'Close',
};

/** The texts of the limits by language; French first. */
export const limitsTexts = { fr, en } as const;
