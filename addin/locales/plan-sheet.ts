import type { PlanMethod } from '#domain/sampling/plan';
import type { PlanRefusal, PlanRemedy } from '#domain/sampling/plan-refusal';
import type { Text } from '#domain/text';
import type { ResultName, SettingName, StratumColumn } from '../workbook/plan/plan-columns.ts';
import type { PlanProblem } from '../workbook/plan/plan-problem.ts';
import { quarterName } from './sheets.ts';
import { tied as same } from './tied.ts';

/** What the sheet of a plan says. */
export const planSheetName = (wave: string): Text => {
  const { fr, en } = quarterName(wave);
  return same(`Plan ${fr}`, `Plan ${en}`);
};

export const methodNames = {
  proportional: same('proportionnelle', 'proportional'),
  neyman: same('optimale (Neyman)', 'optimal (Neyman)'),
  power: same('puissance (Bankier)', 'power (Bankier)'),
} as const satisfies Record<PlanMethod, Text>;

export const stratumTitles = {
  platform: same('Plateau', 'Platform'),
  channel: same('Canal', 'Channel'),
  direction: same('Sens', 'Direction'),
  forecast: same('Contacts prévus', 'Contacts forecast'),
  received: same('Reçus à ce jour', 'Received so far'),
  expected: same('Attendus en tout', 'Expected in all'),
  deviation: same('Écart-type', 'Deviation'),
  planned: same('À évaluer', 'To evaluate'),
  margin: same('Marge ±', 'Margin ±'),
  hours: same('Heures', 'Hours'),
  'platform-planned': same('À évaluer, plateau', 'To evaluate, platform'),
  'platform-margin': same('Marge ±, plateau', 'Margin ±, platform'),
} as const satisfies Record<StratumColumn, Text>;

const computed = (fr: string, en: string): Text =>
  same(
    `${fr} Calculé : ce que vous y tapez est remplacé.`,
    `${en} Computed: what you type here is replaced.`,
  );

export const stratumHints = {
  platform: same('Code d’un plateau de la vague.', 'Code of a platform of the wave.'),
  channel: same('Un canal que la vague évalue.', 'A channel that the wave evaluates.'),
  direction: same('Entrant ou sortant.', 'Inbound or outbound.'),
  forecast: same(
    'Contacts attendus dans toute la vague, à votre connaissance. Les volumes reçus les remplacent, lot après lot.',
    'Contacts you expect in the whole wave. Volumes received replace them, batch after batch.',
  ),
  received: computed(
    'Contacts reçus dans les lots dont le volume est connu.',
    'Contacts received in batches whose volume is known.',
  ),
  expected: computed(
    'Reçus à ce jour, plus la part de la prévision qui reste à venir.',
    'Received so far, plus the part of the forecast still to come.',
  ),
  deviation: same(
    'Écart-type attendu des notes, sur l’échelle de l’organisation. Vide : celui du plan.',
    'Standard deviation expected of scores, on the organisation’s scale. Blank: the plan’s.',
  ),
  planned: computed('Contacts à évaluer dans la vague.', 'Contacts to evaluate in the wave.'),
  margin: computed(
    'La note de cette ligne sera connue à cette marge près.',
    'The score of this row will be known within this margin.',
  ),
  hours: computed(
    'Heures d’écoute, doubles écoutes comprises.',
    'Hours of listening, double listening included.',
  ),
  'platform-planned': computed(
    'Contacts à évaluer du plateau, tous canaux.',
    'Contacts to evaluate of the platform, all channels.',
  ),
  'platform-margin': computed(
    'La note du plateau, tous canaux, sera connue à cette marge près.',
    'The score of the platform, all channels, will be known within this margin.',
  ),
} as const satisfies Record<StratumColumn, Text>;

export const settingsHeadings = {
  label: same('Réglage', 'Setting'),
  value: same('Valeur', 'Value'),
} as const;
export const resultsHeadings = {
  label: same('Ce que le plan promet', 'What the plan promises'),
  value: same('Calculé', 'Computed'),
} as const;

export const settingTitles = {
  n: same('Contacts à évaluer', 'Contacts to evaluate'),
  method: same('Répartition', 'Allocation'),
  power: same('Puissance (de 0 à 1)', 'Power (from 0 to 1)'),
  platformMinimum: same('Au moins, par plateau', 'At least, a platform'),
  stratumMinimum: same('Au moins, par ligne', 'At least, a row'),
  deviation: same('Écart-type du plan', 'Deviation of the plan'),
  confidence: same('Confiance', 'Confidence'),
  reserveShare: same('Réserve', 'Reserve'),
  doubleShare: same('Double écoute', 'Double listening'),
  minutes: same('Minutes par évaluation', 'Minutes an evaluation'),
} as const satisfies Record<SettingName, Text>;

export const settingHints = {
  n: same('Contacts à évaluer dans toute la vague.', 'Contacts to evaluate in the whole wave.'),
  method: same(
    'Proportionnelle : comme les volumes. Optimale : davantage là où les notes varient, pour le réseau. Puissance : entre les deux, chaque plateau lisible.',
    'Proportional: as volumes. Optimal: more where scores vary, for the network. Power: in between, every platform readable.',
  ),
  power: same(
    'De la répartition puissance : 0, même précision partout ; 1, optimale.',
    'Of a power allocation: 0, the same precision everywhere; 1, optimal.',
  ),
  platformMinimum: same(
    'Contacts de chaque plateau qui en attend : 30 pour publier sa note.',
    'Contacts of every platform that expects any: 30 to publish its score.',
  ),
  stratumMinimum: same('Contacts de chaque ligne qui en attend.', 'Contacts of every row that expects any.'),
  deviation: same(
    'Écart-type des notes là où une ligne n’en dit pas ; 3,2 sur 20 à défaut de mieux.',
    'Standard deviation of scores where a row says none; 3.2 out of 20 for want of better.',
  ),
  confidence: same('Des marges annoncées : 95 % d’ordinaire.', 'Of the margins promised: usually 95%.'),
  reserveShare: same(
    'Contacts tirés en plus, pour remplacer ceux qui sont inutilisables : 50 % de l’échantillon.',
    'Contacts drawn besides, to replace those that cannot be used: 50% of the sample.',
  ),
  doubleShare: same(
    'Part des contacts que deux personnes évaluent, chacune à l’aveugle : de 5 à 10 %.',
    'Share of contacts that two people evaluate, each blind to the other: 5 to 10%.',
  ),
  minutes: same('Écoute et saisie d’une évaluation.', 'Listening to and filling in one evaluation.'),
} as const satisfies Record<SettingName, Text>;

export const resultTitles = {
  planned: same('Contacts répartis', 'Contacts shared out'),
  expected: same('Contacts attendus', 'Contacts expected'),
  margin: same('Marge du réseau ±', 'Margin of the network ±'),
  'worst-platform': same('Plateau le moins connu', 'Platform known least'),
  'worst-margin': same('Sa marge ±', 'Its margin ±'),
  change: same('Plus petit écart visible', 'Smallest change seen'),
  hours: same('Heures d’écoute', 'Hours of listening'),
  doubles: same('Doubles écoutes', 'Double listenings'),
  reserve: same('Contacts en réserve', 'Contacts in reserve'),
} as const satisfies Record<ResultName, Text>;

const number = (value: number): Text => ({ fr: value.toLocaleString('fr'), en: value.toLocaleString('en') });

type CellProblemCode = Exclude<PlanProblem['code'], PlanRefusal['code']>;

/** What to do about a cell, after what it holds. */
const problemTexts = {
  'unknown-platform': () =>
    same(
      'ce n’est pas un plateau de la vague ; tapez son code.',
      'not a platform of the wave; type its code.',
    ),
  'unknown-channel': () =>
    same('ce n’est pas un canal ; choisissez-le dans la liste.', 'not a channel; choose it from the list.'),
  'channel-without-grid': () =>
    same(
      'la vague n’a pas de grille pour ce canal ; retirez la ligne.',
      'the wave has no grid for this channel; delete the row.',
    ),
  'unknown-direction': () => same('tapez entrant ou sortant.', 'type inbound or outbound.'),
  'unknown-method': () =>
    same('choisissez une répartition de la liste.', 'choose an allocation from the list.'),
  'not-a-number': () => same('tapez un nombre.', 'type a number.'),
  'not-whole': () => same('tapez un nombre entier.', 'type a whole number.'),
  'out-of-range': ([least, most]) =>
    same(
      `tapez un nombre entre ${number(least).fr} et ${number(most).fr}.`,
      `type a number between ${number(least).en} and ${number(most).en}.`,
    ),
  twice: () =>
    same(
      'ce plateau, ce canal et ce sens sont déjà sur une autre ligne ; gardez-en une.',
      'this platform, channel and direction are on another row already; keep one.',
    ),
  'too-many-strata': () =>
    same(
      'plus de 1 080 lignes ; retirez celles qui n’attendent rien.',
      'more than 1,080 rows; delete those that expect nothing.',
    ),
} satisfies Record<CellProblemCode, (range: readonly [least: number, most: number]) => Text>;

/** What is wrong with a cell, and what to do. */
export function planProblemText({ code, value, range = [0, 0], refusal }: PlanProblem): Text {
  if (refusal !== undefined) return planRefusalText(refusal);
  const { fr, en } = isOfCell(code) ? problemTexts[code](range) : impossible;
  const typed = same(value === '' ? '' : `« ${value} » : `, value === '' ? '' : `“${value}”: `);
  return { fr: capital(`${typed.fr}${fr}`), en: capital(`${typed.en}${en}`) };
}

const impossible = same('ce plan est impossible.', 'this plan is impossible.');
const isOfCell = (code: PlanProblem['code']): code is CellProblemCode => code in problemTexts;
const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** Why nothing can be shared out, and what to change. */
export function planRefusalText(refusal: PlanRefusal): Text {
  switch (refusal.code) {
    case 'no-forecast':
      return same(
        'Aucun contact n’est attendu : tapez les contacts prévus de chaque ligne, ou importez les volumes.',
        'No contact is expected: type the contacts forecast of each row, or import volumes.',
      );
    case 'repeated-stratum':
      return same(
        'Un plateau, canal et sens est sur deux lignes : gardez-en une.',
        'A platform, channel and direction is on two rows: keep one.',
      );
    case 'more-than-forecast': {
      const [n, forecast] = [number(refusal.n), number(refusal.forecast)];
      return same(
        `${n.fr} contacts à évaluer, mais ${forecast.fr} attendus : évaluez-en ${forecast.fr} au plus, ou corrigez les prévisions.`,
        `${n.en} contacts to evaluate, but ${forecast.en} expected: evaluate ${forecast.en} at most, or correct the forecasts.`,
      );
    }
    case 'minimums-exceed': {
      const [n, needed] = [number(refusal.n), number(refusal.needed)];
      const remedy = minimumsText(refusal.remedy);
      return same(
        `Les minimums demandent ${needed.fr} contacts, il y en a ${n.fr} : évaluez-en ${needed.fr}, ou ${remedy.fr}.`,
        `The minimums ask for ${needed.en} contacts, there are ${n.en}: evaluate ${needed.en}, or ${remedy.en}.`,
      );
    }
  }
}

function minimumsText({ platformMinimum = 0, stratumMinimum }: PlanRemedy): Text {
  const platform = number(platformMinimum);
  if (stratumMinimum === undefined)
    return same(
      `abaissez le minimum par plateau à ${platform.fr}`,
      `lower the minimum of a platform to ${platform.en}`,
    );
  const stratum = number(stratumMinimum);
  return same(
    `abaissez les minimums à ${platform.fr} par plateau et ${stratum.fr} par ligne`,
    `lower the minimums to ${platform.en} a platform and ${stratum.en} a row`,
  );
}
