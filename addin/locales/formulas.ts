import type { Text } from '#domain/text';
import type { ArgumentProblem } from '../formulas/argument-problem.ts';
import type { FormulaId, ParameterId } from '../formulas/registry.ts';

type FormulaText = {
  /** Shown by Excel while the formula is typed. */
  readonly summary: Text;
  readonly example: Text;
};

/** Formulas as Insert Function and the help page present them. */
export const formulaTexts = {
  BAROMETER: {
    summary: {
      fr: 'Note de qualité d’un plateau, d’un prestataire, d’un pays ou du réseau pour un trimestre.',
      en: 'Quality score of a platform, a provider, a country or the network for a quarter.',
    },
    example: { fr: '=BAROMETER("FR-LYON";"2026-T4")', en: '=BAROMETER("FR-LYON","2026-Q4")' },
  },
  BAROMETER_LOW: {
    summary: {
      fr: 'Borne basse de l’intervalle de confiance à 95 % de la note.',
      en: 'Lower bound of the 95 % confidence interval of the score.',
    },
    example: { fr: '=BAROMETER_LOW("FR-LYON";"2026-T4")', en: '=BAROMETER_LOW("FR-LYON","2026-Q4")' },
  },
  BAROMETER_HIGH: {
    summary: {
      fr: 'Borne haute de l’intervalle de confiance à 95 % de la note.',
      en: 'Upper bound of the 95 % confidence interval of the score.',
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
    example: { fr: '=BAROMETER_N("*";"2026-T4")', en: '=BAROMETER_N("*","2026-Q4")' },
  },
  BAROMETER_CHANGE: {
    summary: {
      fr: 'Écart de la note avec la vague d’avant, sur l’échelle de l’organisation.',
      en: 'Difference of the score from the wave before, on the organisation’s scale.',
    },
    example: {
      fr: '=BAROMETER_CHANGE("FR-LYON";"2026-T4";;"phone-in")',
      en: '=BAROMETER_CHANGE("FR-LYON","2026-Q4",,"phone-in")',
    },
  },
  BAROMETER_TREND: {
    summary: {
      fr: '▲ en hausse, ▼ en baisse, ≈ non distinguable de la vague d’avant.',
      en: '▲ up, ▼ down, ≈ not distinguishable from the wave before.',
    },
    example: {
      fr: '=BAROMETER_TREND("FR-LYON";"2026-T4";;"phone-in")',
      en: '=BAROMETER_TREND("FR-LYON","2026-Q4",,"phone-in")',
    },
  },
  BAROMETER_CARD: {
    summary: {
      fr: 'La note avec sa marge et n ; derrière, une carte dit sur quoi elle repose.',
      en: 'The score with its margin and n; behind it, a card says what it rests on.',
    },
    example: { fr: '=BAROMETER_CARD("FR-LYON";"2026-T4")', en: '=BAROMETER_CARD("FR-LYON","2026-Q4")' },
  },
  BAROMETER_STATUS: {
    summary: {
      fr: 'Statut de la note, révision de la vague et date des données, sur trois cellules.',
      en: 'Status of the score, revision of the wave and date of the figures, over three cells.',
    },
    example: { fr: '=BAROMETER_STATUS("FR-LYON";"2026-T4")', en: '=BAROMETER_STATUS("FR-LYON","2026-Q4")' },
  },
  BAROMETER_TABLE: {
    summary: {
      fr: 'Tableau du trimestre : un plateau par ligne, une rubrique par colonne, et n.',
      en: 'Table of the quarter: a platform a row, a section a column, and n.',
    },
    example: { fr: '=BAROMETER_TABLE("2026-T4";"phone-in")', en: '=BAROMETER_TABLE("2026-Q4","phone-in")' },
  },
  BAROMETER_REPORT: {
    summary: {
      fr: 'Tableau d’un état : rubriques, comparaison, rangs, entonnoir, tendance, dérive…',
      en: 'Table of a report: sections, comparison, ranks, funnel, trend, drift…',
    },
    example: {
      fr: '=BAROMETER_REPORT("comparaison";"2026-T4";;"phone-in")',
      en: '=BAROMETER_REPORT("comparison","2026-Q4",,"phone-in")',
    },
  },
  BAROMETER_SENTENCE: {
    summary: {
      fr: 'Le même état en phrases, une par plateau, puis comment il est calculé.',
      en: 'The same report in sentences, one for each platform, then how it is computed.',
    },
    example: {
      fr: '=BAROMETER_SENTENCE("rangs";"2026-T4";;"phone-in")',
      en: '=BAROMETER_SENTENCE("ranks","2026-Q4",,"phone-in")',
    },
  },
  BAROMETER_ACCURACY: {
    summary: {
      fr: 'Part des évaluations sans erreur critique d’une famille, entre 0 et 1.',
      en: 'Share of evaluations without critical error of a family, between 0 and 1.',
    },
    example: {
      fr: '=BAROMETER_ACCURACY("FR-LYON";"2026-T4";"client")',
      en: '=BAROMETER_ACCURACY("FR-LYON","2026-Q4","customer")',
    },
  },
  BAROMETER_SAMPLESIZE: {
    summary: {
      fr: 'Nombre de contacts à évaluer pour connaître une note à une marge près.',
      en: 'Number of contacts to evaluate to know a score within a margin.',
    },
    example: { fr: '=BAROMETER_SAMPLESIZE(12000;0,5)', en: '=BAROMETER_SAMPLESIZE(12000,0.5)' },
  },
  BAROMETER_KPI: {
    summary: {
      fr: 'Indicateur d’activité ou de satisfaction d’un plateau sur une période : DMT, taux de décroché, NPS…',
      en: 'Indicator of activity or satisfaction of a platform over a period: AHT, answer rate, NPS…',
    },
    example: {
      fr: '=BAROMETER_KPI("taux de décroché";"FR-LYON";"2026-S41";"phone-in")',
      en: '=BAROMETER_KPI("answer rate","FR-LYON","2026-W41","phone-in")',
    },
  },
  COSTPERCONTACT: {
    summary: {
      fr: 'Coût par contact d’un trimestre, dans la devise de l’organisation ; ou par dossier, motif, point.',
      en: 'Cost per contact of a quarter, in the organisation’s currency; or per case, reason, point.',
    },
    example: {
      fr: '=COSTPERCONTACT("FR-LYON";"2026-T4";"phone")',
      en: '=COSTPERCONTACT("FR-LYON","2026-Q4","phone")',
    },
  },
  BAROMETER_ROI: {
    summary: {
      fr: 'Retour sur investissement des actions d’un trimestre : 0,5 quand 1 € dépensé rapporte 1,50 €.',
      en: 'Return on investment of the actions of a quarter: 0.5 when €1 spent brings €1.50.',
    },
    example: { fr: '=BAROMETER_ROI("FR-LYON";"2026-T4")', en: '=BAROMETER_ROI("FR-LYON","2026-Q4")' },
  },
  BAROMETER_PRACTICE: {
    summary: {
      fr: 'Pratique codée sur un plateau : fréquence, secondes, refus avec et sans, argent par an.',
      en: 'A practice coded on a platform: rate, seconds, refusals with and without, money a year.',
    },
    example: {
      fr: '=BAROMETER_PRACTICE("RELANCE";"FR-LYON";"2026-T4";"écart refus")',
      en: '=BAROMETER_PRACTICE("RELANCE","FR-LYON","2026-Q4","refusal-difference")',
    },
  },
  EVALSCORE: {
    summary: {
      fr: 'Note d’une ligne d’évaluation, calculée ici, sur l’échelle de l’organisation.',
      en: 'Score of one evaluation row, computed here, on the organisation’s scale.',
    },
    example: { fr: '=EVALSCORE("bq4@1.0.0";F2:Q2)', en: '=EVALSCORE("bq4@1.0.0",F2:Q2)' },
  },
} as const satisfies Record<FormulaId, FormulaText>;

/** Arguments: their names in the tool tip (no space, no accent). */
export const parameterNames = {
  platform: { fr: 'plateau', en: 'platform' },
  quarter: { fr: 'trimestre', en: 'quarter' },
  part: { fr: 'partie', en: 'part' },
  channel: { fr: 'canal', en: 'channel' },
  family: { fr: 'famille', en: 'family' },
  report: { fr: 'etat', en: 'report' },
  entity: { fr: 'plateau', en: 'platform' },
  grid: { fr: 'grille', en: 'grid' },
  indicator: { fr: 'indicateur', en: 'indicator' },
  period: { fr: 'periode', en: 'period' },
  practice: { fr: 'pratique', en: 'practice' },
  measure: { fr: 'mesure', en: 'measure' },
  per: { fr: 'par', en: 'per' },
  population: { fr: 'population', en: 'population' },
  margin: { fr: 'marge', en: 'margin' },
  deviation: { fr: 'ecart', en: 'deviation' },
  answers: { fr: 'ligne', en: 'answers' },
} as const satisfies Record<ParameterId, Text>;

const acceptedReports = {
  fr: 'rubriques, comparaison, rangs, entonnoir, tendance, dérive, effet-mix, dispersion, bonnes-pratiques, calibrage, evaluateurs, concours ou pertes.',
  en: 'sections, comparison, ranks, funnel, trend, drift, mix, dispersion, best-practices, calibration, evaluators, contest or contest-losses.',
};
const acceptedPeriods = {
  fr: 'Semaine (2026-S41), mois (2026-10), trimestre (2026-T4), année (2026) ou jours (2026-10-05..2026-10-11).',
  en: 'Week (2026-W41), month (2026-10), quarter (2026-Q4), year (2026) or days (2026-10-05..2026-10-11).',
};

/** What each argument takes; apart from the names, which every cell may need. */
export const parameterSummaries = {
  platform: {
    fr: 'Code d’un plateau, d’un prestataire ou d’un pays ; "*" pour tout le réseau.',
    en: 'Code of a platform, a provider or a country; "*" for the whole network.',
  },
  quarter: {
    fr: 'Trimestre (2026-T4, T4 2026 ou une date) ou code d’une vague.',
    en: 'Quarter (2026-Q4, Q4 2026 or a date) or the code of a wave.',
  },
  part: {
    fr: 'Identifiant d’une rubrique ou d’un critère ; vide pour la note entière.',
    en: 'Id of a section or a criterion; empty for the whole score.',
  },
  channel: {
    fr: 'phone, email, chat, letter, social, web, seuls ou avec -in ou -out ; sync, async ; vide pour tous.',
    en: 'phone, email, chat, letter, social, web, alone or with -in or -out; sync, async; empty for all.',
  },
  family: {
    fr: 'Famille d’erreurs critiques : client, métier ou conformité.',
    en: 'Family of critical errors: customer, business or compliance.',
  },
  report: acceptedReports,
  entity: {
    fr: 'Code d’un plateau, d’un prestataire ou d’un pays ; vide ou "*" pour tous.',
    en: 'Code of a platform, a provider or a country; empty or "*" for all.',
  },
  grid: { fr: 'Grille et version : bq4@1.0.0.', en: 'Grid and version: bq4@1.0.0.' },
  indicator: {
    fr: 'Nom, abréviation ou code du dictionnaire (DMT, NPS, answerRate) ; suivi de #n, #low, #high, #status ou #notes pour ce qui l’accompagne.',
    en: 'Name, abbreviation or id of the dictionary (AHT, NPS, answerRate); with #n, #low, #high, #status or #notes for what goes with it.',
  },
  period: acceptedPeriods,
  practice: {
    fr: 'Code d’une pratique de la feuille Pratiques ; "*" pour les contacts codés, quelle que soit la pratique.',
    en: 'Code of a practice of the sheet Practices; "*" for the contacts coded, whatever the practice.',
  },
  measure: {
    fr: 'fréquence (par défaut), secondes, refus, refus-sans, écart-refus, coût-marque, coût-prestataire… ; suivie de #n, #low, #high, #status ou #notes.',
    en: 'rate (by default), seconds, refusal, refusal-without, refusal-difference, cost-brand, cost-provider…; with #n, #low, #high, #status or #notes.',
  },
  per: {
    fr: 'contact (par défaut), dossier, point, ca (chiffre d’affaires) ou le code d’un motif.',
    en: 'contact (by default), case, point, revenue, or the code of a reason.',
  },
  population: {
    fr: 'Contacts reçus ou attendus : un nombre entier, 1 au moins.',
    en: 'Contacts received or expected: a whole number, at least 1.',
  },
  margin: {
    fr: 'Marge voulue sur l’échelle de l’organisation : 0,5 pour connaître la note à ± 0,5.',
    en: 'Margin wanted on the organisation’s scale: 0.5 to know the score within ± 0.5.',
  },
  deviation: {
    fr: 'Écart-type des notes sur la même échelle ; vide : 3,2 sur 20, ou autant d’une autre échelle.',
    en: 'Standard deviation of scores on the same scale; empty: 3.2 out of 20, or as much of another scale.',
  },
  answers: {
    fr: 'Les réponses d’une ligne, dans l’ordre de la grille.',
    en: 'The answers of one row, in grid order.',
  },
} as const satisfies Record<ParameterId, Text>;

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
  'unknown-report': ({ typed = '' }) => ({
    fr: `État inconnu : « ${typed} ». Utilisez ${acceptedReports.fr}`,
    en: `Unknown report: “${typed}”. Use ${acceptedReports.en}`,
  }),
  'unknown-family': ({ typed = '' }) => ({
    fr: `Famille d’erreurs inconnue : « ${typed} ». Utilisez client, métier ou conformité.`,
    en: `Unknown family of errors: “${typed}”. Use customer, business or compliance.`,
  }),
  'unknown-indicator': ({ typed = '' }) => ({
    fr: `Indicateur inconnu : « ${typed} ». Prenez un nom ou un code du dictionnaire (volet, Finance et activité).`,
    en: `Unknown indicator: “${typed}”. Take a name or an id of the dictionary (pane, Finance and activity).`,
  }),
  'unknown-measure': ({ typed = '' }) => ({
    fr: `Mesure inconnue : « ${typed} ». Utilisez fréquence, secondes, refus, refus-sans, écart-refus, coût-marque ou coût-prestataire.`,
    en: `Unknown measure: “${typed}”. Use rate, seconds, refusal, refusal-without, refusal-difference, cost-brand or cost-provider.`,
  }),
  'unreadable-period': ({ typed = '' }) => ({
    fr: `« ${typed} » n’est pas une période. Utilisez ${acceptedPeriods.fr}`,
    en: `“${typed}” is no period. Use ${acceptedPeriods.en}`,
  }),
  'quarter-only': ({ typed = '' }) => ({
    fr: `Coûts et retours se lisent par trimestre : « ${typed} » n’en est pas un. Écrivez 2026-T4.`,
    en: `Costs and returns are read by quarter: “${typed}” is none. Write 2026-Q4.`,
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
  const names: Readonly<Record<string, Text>> = parameterNames;
  return names[id]?.[language] ?? id;
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
