import type { ChangeLevel } from '#domain/grids/grid-change';
import type { Text } from '#domain/text';
import { counted } from './say.ts';
import { tied as same } from './tied.ts';

/** What the pane says of grids; what their sheet says is in grid-sheet.ts. */
export const gridTexts = {
  title: same('Grilles', 'Grids'),
  guide: same(
    'Une grille est un tableau dans une feuille : modifiez-la comme n’importe quel tableau, puis publiez-la. Une version publiée ne change plus.',
    'A grid is a table in a sheet: edit it as any table, then publish it. A published version never changes.',
  ),
  drafts: same('En préparation dans ce classeur', 'Being made in this workbook'),
  published: same('Publiées', 'Published'),
  noneYet: same('Aucune grille publiée pour l’instant.', 'No published grid yet.'),
  create: same('Nouvelle grille', 'New grid'),
  startFrom: same('Partir de', 'Start from'),
  template: (title: string) => same(`Modèle : ${title}`, `Template: ${title}`),
  copyOf: (title: string) => same(`Copie de : ${title}`, `Copy of: ${title}`),
  fromFile: same(
    'Un formulaire Amazon Connect ou Genesys (.json, .tf)…',
    'An Amazon Connect or Genesys form (.json, .tf)…',
  ),
  file: same('Fichier', 'File'),
  fileHint: same(
    'Amazon Connect : la réponse de DescribeEvaluationForm (.json). Genesys Cloud : le formulaire exporté par l’API (.json) ou sa ressource Terraform (.tf).',
    'Amazon Connect: the answer of DescribeEvaluationForm (.json). Genesys Cloud: the form as the API exports it (.json) or its Terraform resource (.tf).',
  ),
  code: same('Code de la grille', 'Code of the grid'),
  codeHint: same(
    'Minuscules, chiffres et tirets : accueil-2027.',
    'Small letters, digits and hyphens: welcome-2027.',
  ),
  codeWrong: same(
    'Un code a des minuscules sans accent, des chiffres et des tirets, 40 au plus.',
    'A code has small letters without accents, digits and hyphens, 40 at most.',
  ),
  codeTaken: same(
    'Ce code est déjà celui d’une grille : choisissez-en un autre.',
    'A grid has this code already: choose another one.',
  ),
  open: same('Ouvrir dans une feuille', 'Open in a sheet'),
  opening: same('Ouverture de la feuille…', 'Opening the sheet…'),
  nextVersion: same('Préparer la version suivante', 'Prepare the next version'),
  goOn: same('Continuer', 'Continue'),
  showSheet: same('Voir la feuille', 'Show the sheet'),
  reading: same('Lecture de la feuille…', 'Reading the sheet…'),
  from: (version: string | null) =>
    version === null
      ? same('Première version', 'First version')
      : same(`Suite de la version ${version}`, `Follows version ${version}`),
  gone: same(
    'Le tableau des critères n’est plus là : supprimé, ou converti en plage. Ctrl+Z peut le rendre.',
    'The table of criteria is gone: deleted, or converted to a range. Ctrl+Z may bring it back.',
  ),
  problems: (n: number): Text =>
    counted(
      n,
      same('cellule à corriger', 'cell to correct'),
      same('cellules à corriger', 'cells to correct'),
    ),
  noProblem: same('Tout est bon.', 'All is well.'),
  /** What a wrong cell holds. */
  holds: (value: string) => (value === '' ? same('Vide.', 'Blank.') : same(`« ${value} »`, `“${value}”`)),
  more: (n: number) => counted(n, same('autre', 'more'), same('autres', 'more')),
  publish: (version: string) => same(`Publier la version ${version}`, `Publish version ${version}`),
  publishing: same('Publication…', 'Publishing…'),
  publishAll: same('Publier la grille', 'Publish the grid'),
  nothingChanged: (version: string) =>
    same(`Rien n’a changé depuis la version ${version}.`, `Nothing changed since version ${version}.`),
  donePublishing: (reference: string) =>
    same(
      `${reference} est publiée : choisissez-la en créant une vague.`,
      `${reference} is published: choose it when you create a wave.`,
    ),
  levels: {
    same: same('Sans changement', 'No change'),
    patch: same(
      'Changement de mots ou d’ordre : les notes restent comparables, identiques.',
      'A change of words or order: scores stay comparable, identical.',
    ),
    minor: same(
      'Changement mineur : chaque note reste la même ; ce qui est demandé ou compté change.',
      'A minor change: every score stays the same; what is asked or counted changes.',
    ),
    major: same(
      'Changement majeur : il rompt la tendance. Les notes d’avant et d’après ne se comparent plus, et toutes les courbes montrent la rupture.',
      'A major change: it breaks the trend. Scores before and after cannot be compared any more, and every trend shows the break.',
    ),
  } satisfies Record<ChangeLevel, Text>,
  levelNames: {
    same: same('sans changement', 'no change'),
    patch: same('correctif', 'patch'),
    minor: same('mineur', 'minor'),
    major: same('majeur', 'major'),
  } satisfies Record<ChangeLevel, Text>,
  confirmMajor: same(
    'Je sais que cette version rompt la tendance.',
    'I know that this version breaks the trend.',
  ),
  compared: (version: string) =>
    same(`Par rapport à la version ${version}`, `Compared with version ${version}`),
  before: same('Avant', 'Before'),
  after: same('Après', 'After'),
  overtaken: (version: string) =>
    same(
      `Quelqu’un vient de publier la version ${version}. Comparez la vôtre avec elle : ce que vous n’aviez pas vu apparaîtra comme un changement.`,
      `Somebody has just published version ${version}. Compare yours with it: what you had not seen will show as a change.`,
    ),
  compareWith: (version: string) =>
    same(`Comparer avec la version ${version}`, `Compare with version ${version}`),
  forget: same('Abandonner cette préparation', 'Give this draft up'),
  forgetWhy: same(
    'La feuille reste ; elle n’est plus suivie.',
    'The sheet stays; it is not followed any more.',
  ),
  notCarried: (n: number) =>
    counted(
      n,
      same('chose n’a pas été reprise', 'thing was not carried over'),
      same('choses n’ont pas été reprises', 'things were not carried over'),
    ),
  unreadable: same(
    'Ce fichier n’est pas un formulaire reconnu : il faut la réponse JSON de DescribeEvaluationForm, un formulaire Genesys en JSON, ou sa ressource Terraform.',
    'This file is not a known form: the JSON answer of DescribeEvaluationForm, a Genesys form in JSON, or its Terraform resource is needed.',
  ),
  noDraft: same(
    'Cette feuille n’est pas une grille en préparation : ouvrez-en une ci-dessous.',
    'This sheet is not a grid being made: open one below.',
  ),
} as const;
