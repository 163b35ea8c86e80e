import type { Text } from '#domain/text';
import type { CriterionColumn, SettingName, ZeroRuleColumn } from '../workbook/grid/draft-columns.ts';
import { tied as same } from './tied.ts';

/** Headings of the table of criteria. */
export const criterionTitles = {
  'section-fr': same('Rubrique (français)', 'Section (French)'),
  'section-en': same('Rubrique (anglais)', 'Section (English)'),
  'section-weight': same('Poids de la rubrique', 'Section weight'),
  id: same('Identifiant', 'Id'),
  'title-fr': same('Critère (français)', 'Criterion (French)'),
  'title-en': same('Critère (anglais)', 'Criterion (English)'),
  'help-fr': same('Aide (français)', 'Help (French)'),
  'help-en': same('Aide (anglais)', 'Help (English)'),
  type: same('Type', 'Type of answer'),
  options: same('Options', 'Answer options'),
  points: same('Points', 'Points if yes'),
  cap: same('Plafond', 'Cap'),
  unit: same('Unité', 'Unit'),
  ranges: same('Tranches', 'Ranges'),
  weight: same('Poids', 'Weight'),
  required: same('Obligatoire', 'Required'),
  'not-applicable': same('N admis', 'N allowed'),
  condition: same('Condition', 'Asked when'),
  'fail-scope': same('Met à zéro', 'Makes zero'),
  critical: same('Critique pour', 'Critical for'),
  bonus: same('Bonus', 'Bonus only'),
  theme: same('Thème', 'Theme'),
  'section-id': same('Identifiant de rubrique', 'Section id'),
} as const satisfies Record<CriterionColumn, Text>;

/** Beside the cell, while it is selected: what to write. Excel shows at most 255 characters. */
export const criterionHints = {
  'section-fr': same(
    'Titre de la rubrique. Vide : la même que la ligne au-dessus.',
    'Title of the section. Blank: the same as the row above.',
  ),
  'section-en': same('Vide : le titre français sert aussi.', 'Blank: the French title is used.'),
  'section-weight': same(
    'Une fois par rubrique. Les poids comptent en proportion.',
    'Once a section. Weights count in proportion.',
  ),
  id: same(
    'Laissez vide : il est tiré du titre. Ne le changez plus ensuite, les formules et les tendances le suivent.',
    'Leave blank: it is made of the title. Do not change it afterwards, formulas and trends follow it.',
  ),
  'title-fr': same(
    'Ce que l’évaluateur lit. Une seule langue suffit.',
    'What the evaluator reads. One language is enough.',
  ),
  'title-en': same('Vide : le titre français sert aussi.', 'Blank: the French title is used.'),
  'help-fr': same('Comment répondre, en une phrase.', 'How to answer, in one sentence.'),
  'help-en': same('Vide : l’aide française sert aussi.', 'Blank: the French help is used.'),
  type: same(
    'Vide : ordinal s’il y a des options, nombre s’il y a des tranches, sinon oui-non.',
    'Blank: ordinal with options, number with ranges, else yes-no.',
  ),
  options: same(
    '0-5 pour une échelle, ou A=3; B=2; C=0! : code=points, « ! » met à zéro. Un titre peut suivre : A=3 : Bon | Good',
    '0-5 for a scale, or A=3; B=2; C=0!: code=points, “!” fails. A title may follow: A=3 : Bon | Good',
  ),
  points: same(
    'Oui-non : les points du oui (vide : 1). Ordinal sans options : le haut d’une échelle depuis 0.',
    'Yes-no: points of yes (blank: 1). Ordinal without options: top of a scale from 0.',
  ),
  cap: same(
    'Choix multiple : le plus que la somme peut valoir.',
    'Multiple choice: the most the sum can be worth.',
  ),
  unit: same('D’un nombre : s, min, h…', 'Of a number: s, min, h…'),
  ranges: same(
    'D’un nombre : 0..24=4; 25..48=3; 73..=0 (bornes comprises, vide : sans limite).',
    'Of a number: 0..24=4; 25..48=3; 73..=0 (bounds included, blank: no limit).',
  ),
  weight: same(
    'Dans sa rubrique, en proportion (vide : 1). Sans effet dans le modèle « points ».',
    'In its section, in proportion (blank: 1). Without effect in the “points” model.',
  ),
  required: same(
    'Vide : oui. Sans réponse, l’évaluation ne peut pas être terminée.',
    'Blank: yes. Without an answer the evaluation cannot be submitted.',
  ),
  'not-applicable': same(
    'oui : l’évaluateur peut répondre N. Vide : non.',
    'yes: the evaluator may answer N. Blank: no.',
  ),
  condition: same(
    'Posé seulement si un critère au-dessus a l’une de ces réponses : accueil = 1;2, ou accueil <> 0.',
    'Asked only when a criterion above has one of these answers: greeting = 1;2, or greeting <> 0.',
  ),
  'fail-scope': same('Ce qu’une mauvaise réponse met à zéro.', 'What a failing answer makes zero.'),
  critical: same('Compté à part, dans le taux sans erreur critique.', 'Counted apart, in critical accuracy.'),
  bonus: same('oui : ajoute des points, n’en fait jamais perdre.', 'yes: adds points, never loses any.'),
  theme: same('Thème des fiches de retour.', 'Theme of the feedback sheets.'),
  'section-id': same('Rempli tout seul.', 'Fills itself.'),
} as const satisfies Record<CriterionColumn, Text>;

/** Labels of what is said of the whole grid. */
export const settingTitles = {
  'title-fr': same('Titre (français)', 'Title (French)'),
  'title-en': same('Titre (anglais)', 'Title (English)'),
  model: same('Modèle', 'Model'),
  channels: same('Canaux', 'Channels'),
  'minimum-applied-weight': same('Part notée minimale', 'Minimum applied weight'),
  'bonus-cap': same('Plafond avec bonus', 'Cap with bonus'),
} as const satisfies Record<SettingName, Text>;

export const settingHints = {
  'title-fr': same('Une seule langue suffit.', 'One language is enough.'),
  'title-en': same('Vide : le titre français sert aussi.', 'Blank: the French title is used.'),
  model: same(
    'poids : moyenne des rubriques, chacune moyenne de ses critères. points : points obtenus sur points possibles.',
    'weights: mean of the sections, each the mean of its criteria. points: points earned over points possible.',
  ),
  channels: same('Séparés par « ; » : téléphone ; chat', 'Separated by “;”: phone ; chat'),
  'minimum-applied-weight': same(
    'Au-dessous, l’évaluation est incomplète : ni dans la moyenne, ni dans n.',
    'Below it an evaluation is incomplete: neither in the mean nor in n.',
  ),
  'bonus-cap': same(
    'Le plus haut qu’un bonus peut porter la note.',
    'The highest a bonus may lift the score.',
  ),
} as const satisfies Record<SettingName, Text>;

/** Headings of the table of zero rules. */
export const zeroRuleTitles = {
  measurement: same('Mesure', 'Measurement'),
  'title-fr': same('Zéro si (français)', 'Zero when (French)'),
  'title-en': same('Zéro si (anglais)', 'Zero when (English)'),
  above: same('Au-dessus de', 'Above'),
} as const satisfies Record<ZeroRuleColumn, Text>;

export const zeroRuleHints = {
  measurement: same(
    'Nom court de la mesure : sonnerie. Vide : tiré du titre.',
    'Short name of the measurement: ring. Blank: made of the title.',
  ),
  'title-fr': same('Ce qui est mesuré, avec son unité.', 'What is measured, with its unit.'),
  'title-en': same('Vide : le titre français sert aussi.', 'Blank: the French title is used.'),
  above: same('Strictement au-dessus, l’évaluation vaut 0.', 'Strictly above it the evaluation is 0.'),
} as const satisfies Record<ZeroRuleColumn, Text>;

export const settingsHeadings = {
  label: same('Réglage', 'Setting'),
  value: same('Valeur', 'Value'),
} as const;

/** `Grille bq4`: name of a draft's sheet, before Excel's limit. */
export const gridSheetName = (code: string): Text => same(`Grille ${code}`, `Grid ${code}`);
