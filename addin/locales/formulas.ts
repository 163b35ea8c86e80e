import type { Text } from '#domain/text';
import type { ArgumentProblem } from '../formulas/argument-problem.ts';
import type { FormulaId, ParameterId } from '../formulas/registry.ts';

type FormulaText = {
  /** Shown by Excel while the formula is typed. */
  readonly summary: Text;
  /** What the help page adds. */
  readonly help: Text;
  readonly example: Text;
};

/** Formulas as Insert Function and the help page present them. */
export const formulaTexts = {
  BAROMETER: {
    summary: {
      fr: 'Note de qualité d’un plateau, d’un prestataire, d’un pays ou du réseau pour un trimestre.',
      en: 'Quality score of a platform, a provider, a country or the network for a quarter.',
    },
    help: {
      fr: 'La note est sur l’échelle de l’organisation (20 par défaut), pondérée par les volumes réellement reçus. D’un trimestre clôturé, elle ne change plus ; d’une vague ouverte, elle est provisoire et change d’elle-même après chaque échange.',
      en: 'The score is on the organisation’s scale (20 by default), weighted by the volumes really received. Of a closed quarter it never changes again; of an open wave it is provisional and changes by itself after each exchange.',
    },
    example: { fr: '=BAROMETER("FR-LYON";"2026-T4")', en: '=BAROMETER("FR-LYON","2026-Q4")' },
  },
  BAROMETER_LOW: {
    summary: {
      fr: 'Borne basse de l’intervalle de confiance à 95 % de la note.',
      en: 'Lower bound of the 95 % confidence interval of the score.',
    },
    help: {
      fr: 'Intervalle t stratifié (Satterthwaite), avec correction de population finie. #N/A quand il n’existe pas.',
      en: 'Stratified t interval (Satterthwaite), with finite population correction. #N/A when there is none.',
    },
    example: { fr: '=BAROMETER_LOW("FR-LYON";"2026-T4")', en: '=BAROMETER_LOW("FR-LYON","2026-Q4")' },
  },
  BAROMETER_HIGH: {
    summary: {
      fr: 'Borne haute de l’intervalle de confiance à 95 % de la note.',
      en: 'Upper bound of the 95 % confidence interval of the score.',
    },
    help: {
      fr: 'Les mêmes règles que BAROMETER_LOW.',
      en: 'The same rules as BAROMETER_LOW.',
    },
    example: {
      fr: '=BAROMETER_HIGH("FR-LYON";"2026-T4";"compliance")',
      en: '=BAROMETER_HIGH("FR-LYON","2026-Q4","compliance")',
    },
  },
  BAROMETER_MARGIN: {
    summary: {
      fr: 'Marge de la note : la moitié de l’écart entre borne haute et borne basse.',
      en: 'Margin of the score: half of the distance between its upper and lower bounds.',
    },
    help: {
      fr: 'Pour écrire « 15,2 ± 0,6 ». Les bornes restent la référence quand l’intervalle touche le bout de l’échelle.',
      en: 'To write “15.2 ± 0.6”. The bounds remain the reference when the interval reaches the end of the scale.',
    },
    example: {
      fr: '=BAROMETER_MARGIN("FR-LYON";"2026-T4";;"phone")',
      en: '=BAROMETER_MARGIN("FR-LYON","2026-Q4",,"phone")',
    },
  },
  BAROMETER_N: {
    summary: {
      fr: 'Nombre d’évaluations comptées dans la note.',
      en: 'Number of evaluations counted in the score.',
    },
    help: {
      fr: 'Il est montré même quand la note ne l’est pas, faute de cinq évaluations.',
      en: 'It is shown even when the score is not, for want of five evaluations.',
    },
    example: { fr: '=BAROMETER_N("*";"2026-T4")', en: '=BAROMETER_N("*","2026-Q4")' },
  },
  BAROMETER_STATUS: {
    summary: {
      fr: 'Statut de la note, révision de la vague et date des données, sur trois cellules.',
      en: 'Status of the score, revision of the wave and date of the figures, over three cells.',
    },
    help: {
      fr: 'Statuts : closed (clôturé), provisional (provisoire), imported (repris), too-few (trop peu d’évaluations), suppressed (masqué), not-collected (rien de compté). La date est celle où les évaluations ont été lues\u00a0: un chiffre publié auquel moins de cinq évaluations se sont ajoutées garde sa valeur et sa date.',
      en: 'Statuses: closed, provisional, imported, too-few, suppressed, not-collected. The date is when the evaluations were read: a released figure to which fewer than five evaluations were added keeps its value and its date.',
    },
    example: { fr: '=BAROMETER_STATUS("FR-LYON";"2026-T4")', en: '=BAROMETER_STATUS("FR-LYON","2026-Q4")' },
  },
  BAROMETER_TABLE: {
    summary: {
      fr: 'Tableau du trimestre : un plateau par ligne, une rubrique par colonne, et n.',
      en: 'Table of the quarter: a platform a row, a section a column, and n.',
    },
    help: {
      fr: 'Le tableau se répand à droite et vers le bas : laissez la place libre. Au-delà de 5 000 lignes, il est coupé.',
      en: 'The table spills to the right and downwards: leave the space free. Beyond 5,000 rows it is cut.',
    },
    example: { fr: '=BAROMETER_TABLE("2026-T4";"phone-in")', en: '=BAROMETER_TABLE("2026-Q4","phone-in")' },
  },
  BAROMETER_SAMPLESIZE: {
    summary: {
      fr: 'Nombre de contacts à évaluer pour connaître une note à une marge près.',
      en: 'Number of contacts to evaluate to know a score within a margin.',
    },
    help: {
      fr: 'Calculé ici, sans réseau, pour un intervalle à 95 % et arrondi au contact supérieur : n₀ = (1,96 × écart-type ÷ marge)², puis n₀ ÷ (1 + n₀ ÷ population). Marge et écart-type sont sur l’échelle de l’organisation (20 tant que personne n’est connecté) ; sans écart-type, 16 % de l’échelle : 3,2 sur 20. C’est le nombre d’un plateau ou d’une strate : la feuille du plan, elle, répartit entre plateaux.',
      en: 'Computed here, without network, for a 95 % interval and rounded up to the next contact: n₀ = (1.96 × deviation ÷ margin)², then n₀ ÷ (1 + n₀ ÷ population). Margin and deviation are on the organisation’s scale (20 while nobody is signed in); without a deviation, 16 % of the scale: 3.2 out of 20. It is the number of one platform or stratum: the sheet of the plan shares out among platforms.',
    },
    example: { fr: '=BAROMETER_SAMPLESIZE(12000;0,5)', en: '=BAROMETER_SAMPLESIZE(12000,0.5)' },
  },
  EVALSCORE: {
    summary: {
      fr: 'Note d’une ligne d’évaluation, calculée ici, sur l’échelle de l’organisation.',
      en: 'Score of one evaluation row, computed here, on the organisation’s scale.',
    },
    help: {
      fr: 'Les réponses sont celles d’une ligne, dans l’ordre de la grille. N ou NA : non applicable. Une réponse obligatoire absente donne #N/A, une réponse refusée #VALEUR! ; le message la nomme.',
      en: 'The answers are those of one row, in grid order. N or NA: not applicable. A missing required answer gives #N/A, a refused one #VALUE!; the message names it.',
    },
    example: { fr: '=EVALSCORE("bq4@1.0.0";F2:Q2)', en: '=EVALSCORE("bq4@1.0.0",F2:Q2)' },
  },
} as const satisfies Record<FormulaId, FormulaText>;

/** Arguments: their name in the tool tip (no space, no accent) and what they take. */
export const parameterTexts = {
  platform: {
    name: { fr: 'plateau', en: 'platform' },
    summary: {
      fr: 'Code d’un plateau, d’un prestataire ou d’un pays ; "*" pour tout le réseau.',
      en: 'Code of a platform, a provider or a country; "*" for the whole network.',
    },
  },
  quarter: {
    name: { fr: 'trimestre', en: 'quarter' },
    summary: {
      fr: 'Trimestre (2026-T4, T4 2026 ou une date) ou code d’une vague.',
      en: 'Quarter (2026-Q4, Q4 2026 or a date) or the code of a wave.',
    },
  },
  part: {
    name: { fr: 'partie', en: 'part' },
    summary: {
      fr: 'Identifiant d’une rubrique ou d’un critère ; vide pour la note entière.',
      en: 'Id of a section or a criterion; empty for the whole score.',
    },
  },
  channel: {
    name: { fr: 'canal', en: 'channel' },
    summary: {
      fr: 'phone, email, chat, letter, social, web, seuls ou avec -in ou -out ; sync, async ; vide pour tous.',
      en: 'phone, email, chat, letter, social, web, alone or with -in or -out; sync, async; empty for all.',
    },
  },
  grid: {
    name: { fr: 'grille', en: 'grid' },
    summary: { fr: 'Grille et version : bq4@1.0.0.', en: 'Grid and version: bq4@1.0.0.' },
  },
  population: {
    name: { fr: 'population', en: 'population' },
    summary: {
      fr: 'Contacts reçus ou attendus : un nombre entier, 1 au moins.',
      en: 'Contacts received or expected: a whole number, at least 1.',
    },
  },
  margin: {
    name: { fr: 'marge', en: 'margin' },
    summary: {
      fr: 'Marge voulue sur l’échelle de l’organisation : 0,5 pour connaître la note à ± 0,5.',
      en: 'Margin wanted on the organisation’s scale: 0.5 to know the score within ± 0.5.',
    },
  },
  deviation: {
    name: { fr: 'ecart', en: 'deviation' },
    summary: {
      fr: 'Écart-type des notes sur la même échelle ; vide : 3,2 sur 20, ou autant d’une autre échelle.',
      en: 'Standard deviation of scores on the same scale; empty: 3.2 out of 20, or as much of another scale.',
    },
  },
  answers: {
    name: { fr: 'ligne', en: 'answers' },
    summary: {
      fr: 'Les réponses d’une ligne, dans l’ordre de la grille.',
      en: 'The answers of one row, in grid order.',
    },
  },
} as const satisfies Record<ParameterId, { readonly name: Text; readonly summary: Text }>;

type Said = Readonly<Record<string, string>>;

const argumentTexts = {
  'missing-argument': ({ name = '' }) => ({
    fr: `Il manque l’argument « ${parameterName(name, 'fr')} » : complétez la formule.`,
    en: `The argument “${parameterName(name, 'en')}” is missing: complete the formula.`,
  }),
  'not-one-value': ({ name = '' }) => ({
    fr: `« ${parameterName(name, 'fr')} » attend une seule valeur : donnez une cellule ou un texte.`,
    en: `“${parameterName(name, 'en')}” takes one value: give a cell or a text.`,
  }),
  'not-a-number': ({ name = '', typed = '' }) => ({
    fr: `« ${parameterName(name, 'fr')} » attend un nombre, « ${typed} » est un texte : tapez un nombre ou donnez une cellule qui en contient un.`,
    en: `“${parameterName(name, 'en')}” takes a number, “${typed}” is a text: type a number or give a cell that holds one.`,
  }),
  'out-of-range': ({ name = '', least = '', whole = '' }) => ({
    fr: `« ${parameterName(name, 'fr')} » attend un nombre ${whole === '' ? `au-dessus de ${least}` : `entier, ${least} au moins`} : corrigez-le.`,
    en: `“${parameterName(name, 'en')}” takes a ${whole === '' ? `number above ${least}` : `whole number, at least ${least}`}: correct it.`,
  }),
  'unreadable-quarter': ({ typed = '' }) => ({
    fr: `« ${typed} » n’est ni un trimestre (2026-T4) ni une date ni le code d’une vague : corrigez-le.`,
    en: `“${typed}” is neither a quarter (2026-Q4) nor a date nor the code of a wave: correct it.`,
  }),
  'unknown-channel': ({ typed = '' }) => ({
    fr: `Canal inconnu : « ${typed} ». Utilisez phone, email, chat, letter, social, web (avec -in ou -out), sync ou async.`,
    en: `Unknown channel: “${typed}”. Use phone, email, chat, letter, social, web (with -in or -out), sync or async.`,
  }),
  'too-long': ({ name = '' }) => ({
    fr: `« ${parameterName(name, 'fr')} » est trop long : 60 caractères au plus.`,
    en: `“${parameterName(name, 'en')}” is too long: 60 characters at most.`,
  }),
  'unreadable-grid': ({ typed = '' }) => ({
    fr: `« ${typed} » n’est pas une grille avec sa version : écrivez par exemple bq4@1.0.0.`,
    en: `“${typed}” is not a grid with its version: write bq4@1.0.0, for instance.`,
  }),
  'wrong-number-of-answers': ({ expected = '', given = '' }) => ({
    fr: `La grille a ${expected} critères et la ligne ${given} cellules : donnez une cellule par critère, dans l’ordre.`,
    en: `The grid has ${expected} criteria and the row ${given} cells: give one cell per criterion, in order.`,
  }),
  'refused-answer': ({ titleFr = '', titleEn = '', typed = '', allowed = '' }) => ({
    fr: `${titleFr} : « ${typed} » n’est pas une réponse possible${allowed === '' ? '' : ` ; tapez ${allowed}`}.`,
    en: `${titleEn}: “${typed}” is not a possible answer${allowed === '' ? '' : `; type ${allowed}`}.`,
  }),
} satisfies Record<ArgumentProblem['code'], (said: Said) => Text>;

function parameterName(id: string, language: keyof Text): string {
  const texts: Readonly<Record<string, { readonly name: Text }>> = parameterTexts;
  return texts[id]?.name[language] ?? id;
}

/** What is wrong with an argument and how to write it. */
export const argumentText = ({ code, said }: ArgumentProblem): Text => argumentTexts[code](said);

/** Why EVALSCORE has no score; titles are those of the grid, in its own words. */
export const unscoredTexts = {
  'answers-missing': (titles: Text): Text => ({
    fr: `Réponse attendue : ${titles.fr}.`,
    en: `Answer needed: ${titles.en}.`,
  }),
  'nothing-answered': (): Text => ({
    fr: 'Rien n’est encore répondu sur cette ligne.',
    en: 'Nothing is answered on this row yet.',
  }),
  'nothing-applicable': (): Text => ({
    fr: 'Aucun critère applicable : cette évaluation n’a pas de note.',
    en: 'No applicable criterion: this evaluation has no score.',
  }),
};

/** Headings of BAROMETER_TABLE. */
export const tableTexts = {
  platform: { fr: 'plateau', en: 'platform' },
  whole: { fr: 'note', en: 'score' },
  count: { fr: 'n', en: 'n' },
} as const satisfies Record<string, Text>;

/** Words of the help page. */
export const helpTexts = {
  title: { fr: 'Formules du Baromètre Qualité', en: 'Formulas of the Quality Barometer' },
  introduction: {
    fr: 'Tapez une formule dans une cellule, comme toute autre formule d’Excel. Ce qui n’existe pas est #N/A avec sa raison, jamais 0 : arrêtez-vous sur la cellule pour la lire.',
    en: 'Type a formula in a cell, like any other formula of Excel. What does not exist is #N/A with its reason, never 0: stop on the cell to read it.',
  },
  argument: { fr: 'argument', en: 'argument' },
  meaning: { fr: 'ce qu’il prend', en: 'what it takes' },
  optional: { fr: 'facultatif', en: 'optional' },
  example: { fr: 'Exemple :', en: 'Example:' },
  otherLanguage: { fr: 'In English', en: 'En français' },
  missing: {
    fr: '#NOM? à la place d’un résultat : le complément n’est pas chargé. Ouvrez Accueil > Compléments, puis le Baromètre.',
    en: '#NAME? in place of a result: the add-in is not loaded. Open Home > Add-ins, then the Barometer.',
  },
} as const satisfies Record<string, Text>;
