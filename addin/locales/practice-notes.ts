import type { Text } from '#domain/text';
import { same } from './say.ts';
import { decimal, percent } from './shown-number.ts';

type Values = readonly string[];

const assumptions: Readonly<Record<string, Text>> = {
  'agent-hour': same('coût d’une heure de conseiller', 'cost of an hour of an agent'),
  'paid-hour': same('prix d’une heure payée', 'price of a paid hour'),
  'refusal-brand': same('coût d’un refus pour la marque', 'cost of a refusal to the brand'),
  'refusal-provider': same('coût d’un refus pour le prestataire', 'cost of a refusal to the provider'),
};

const listed = (fr: string, en: string) => (values: Values) =>
  same(`${fr}\u00a0: ${values.join(', ')}.`, `${en}: ${values.join(', ')}.`);

/** What there is to know of a figure of a practice, by the code of the note. Said of association, never of cause. */
export const practiceNotes: Readonly<Record<string, (values: Values) => Text>> = {
  association: () =>
    same(
      'Écart observé dans l’échantillon\u00a0: d’autres différences (client, motif, conseiller) peuvent l’expliquer, et un refus peut lui-même amener la pratique.',
      'Difference seen in the sample: other differences (client, reason, agent) may explain it, and a refusal may itself bring the practice about.',
    ),
  adjusted: () =>
    same(
      'Écart observé dans l’échantillon, ajusté sur plateau et motif\u00a0; d’autres différences (client, motif réel, conseiller) peuvent l’expliquer. Un test (A/B de consigne, avant/après avec témoin) est nécessaire avant de chiffrer un gain.',
      'Difference seen in the sample, adjusted for platform and reason; other differences (client, real reason, agent) may explain it. A test (A/B of the instruction, before and after with a control) is needed before putting a figure on a gain.',
    ),
  'long-contacts': () =>
    same('Un contact long contient plus de pratiques.', 'A long contact has more practices in it.'),
  'to-confirm': ([present = '', absent = '', refusals]) =>
    refusals === undefined
      ? same(
          `À confirmer\u00a0: ${present} contacts avec, ${absent} sans\u00a0; il en faut 10 de chaque.`,
          `To be confirmed: ${present} contacts with, ${absent} without; 10 of each are needed.`,
        )
      : same(
          `À confirmer\u00a0: ${present} contacts avec, ${absent} sans, ${refusals} refus\u00a0; il en faut 10, 10 et 5.`,
          `To be confirmed: ${present} contacts with, ${absent} without, ${refusals} refusals; 10, 10 and 5 are needed.`,
        ),
  sides: ([present = '', absent = '']) =>
    same(`${present} contacts avec, ${absent} sans.`, `${present} contacts with, ${absent} without.`),
  'mean-and-median-differ': () =>
    same(
      'La moyenne et la médiane ne disent pas la même chose\u00a0: quelques contacts très longs ou très courts pèsent.',
      'The mean and the median do not say the same: a few very long or very short contacts weigh.',
    ),
  simpson: ([crude = '', adjusted = '']) => {
    const [before, after] = [percent(Number(crude), 1), percent(Number(adjusted), 1)];
    return same(
      `Paradoxe de Simpson\u00a0: ${before.fr} sans ajuster, ${after.fr} à plateau et motif égaux.`,
      `Simpson’s paradox: ${before.en} unadjusted, ${after.en} within platform and reason.`,
    );
  },
  'reasons-unknown': ([unknown = '', all = '']) =>
    same(
      `${unknown} contacts sur ${all} sont sans motif\u00a0: notez-le dans la feuille de codage.`,
      `${unknown} of ${all} contacts have no reason: note it in the coding sheet.`,
    ),
  'nothing-compared': () =>
    same(
      'Aucun plateau et motif n’a à la fois des contacts avec et sans.',
      'No platform and reason has contacts both with and without.',
    ),
  unweighted: () =>
    same('Non pondéré\u00a0: il manque des volumes reçus.', 'Unweighted: volumes received are missing.'),
  'strata-left-out': ([share = '']) => {
    const { fr, en } = percent(Number(share));
    return same(
      `${fr} des contacts reçus sont d’un plateau ou d’un canal où rien n’est codé.`,
      `${en} of the contacts received are of a platform or a channel where nothing is coded.`,
    );
  },
  'of-a-practice': () =>
    same(
      'Cette mesure est d’une pratique\u00a0: donnez son code à la place de *.',
      'This measure is of a practice: give its code in place of *.',
    ),
  'not-charged': () =>
    same(
      'Cause du côté de la marque ou de l’outil\u00a0: rien n’est imputé au prestataire.',
      'Caused by the brand or the tool: nothing is charged to the provider.',
    ),
  'own-platform': () =>
    same(
      'Plateau de la marque\u00a0: il n’y a pas de prestataire.',
      'A platform of the brand: there is no provider.',
    ),
  'contract-unknown': listed(
    'Dites dans la feuille Plateaux ce que le contrat paie, pour',
    'Say in the sheet Platforms what the contract pays for, of',
  ),
  'assumption-missing': ([kind = '', platform = '']) => {
    const { fr, en } = assumptions[kind] ?? same(kind, kind);
    return same(
      `${platform}\u00a0: tapez le ${fr} dans la feuille Hypothèses (0 s’il n’y en a pas).`,
      `${platform}: type the ${en} in the sheet Assumptions (0 when there is none).`,
    );
  },
  'volume-missing': (strata) =>
    same(
      `Contacts reçus inconnus\u00a0: ${strata.join(', ').replaceAll('#', ' ')}. Importez les volumes.`,
      `Contacts received are not known: ${strata.join(', ').replaceAll('#', ' ')}. Import the volumes.`,
    ),
  'volume-year': ([volume = '']) => {
    const { fr, en } = decimal(Number(volume), 0);
    return same(
      `${fr} contacts reçus sur les douze derniers mois.`,
      `${en} contacts received over the last twelve months.`,
    );
  },
  'volume-scaled': ([volume = '']) => {
    const { fr, en } = decimal(Number(volume), 0);
    return same(
      `${fr} contacts par an, au rythme de la vague\u00a0: les douze derniers mois ne sont pas tous comptés.`,
      `${en} contacts a year, at the pace of the wave: the last twelve months are not all counted.`,
    );
  },
  time: ([amount = '']) => {
    const { fr, en } = decimal(Number(amount), 0);
    return same(`Temps\u00a0: ${fr}.`, `Time: ${en}.`);
  },
  lost: ([amount = '']) => {
    const { fr, en } = decimal(Number(amount), 0);
    return same(`Refus\u00a0: ${fr}.`, `Refusals: ${en}.`);
  },
  'time-not-counted': () =>
    same('Le temps n’est pas compté\u00a0: trop peu de durées.', 'Time is not counted: too few durations.'),
  'refusals-not-counted': () =>
    same(
      'Les refus ne sont pas comptés\u00a0: trop peu de réactions.',
      'Refusals are not counted: too few reactions.',
    ),
  'even-seconds': ([seconds = '']) => {
    const { fr, en } = decimal(Number(seconds), 1);
    return same(`Équilibre à ${fr}\u00a0s de plus par contact.`, `Breaks even at ${en} s more a contact.`);
  },
  'interval-of-money': () =>
    same(
      'Intervalle\u00a0: celui des mesures (95\u00a0%), aux bornes les plus défavorables des hypothèses.',
      'Interval: that of what is measured (95%), at the worst bounds of what is assumed.',
    ),
};

/** Why a figure of a practice has no value. */
export const practiceStatusReasons = {
  complete: () => same('Ce chiffre n’a pas cette valeur.', 'This figure does not have that value.'),
  'too-few': (n: number | null) =>
    same(
      `Trop peu de contacts codés${n === null ? '' : ` (${n})`}\u00a0: il en faut au moins 5, de chaque côté d’une comparaison (et 3 conseillers, hors de l’équipe qualité).`,
      `Too few contacts coded${n === null ? '' : ` (${n})`}: at least 5 are needed, on each side of a comparison (and 3 agents, outside the quality team).`,
    ),
  'not-collected': () =>
    same(
      'Rien n’est codé pour cette demande\u00a0: vérifiez pratique, plateau et vague, ou codez des contacts.',
      'Nothing is coded for this question: check practice, platform and wave, or code contacts.',
    ),
  'not-valued': () => same('Ce montant ne peut pas être évalué.', 'This amount cannot be valued.'),
};
