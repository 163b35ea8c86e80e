import type { Text } from '#domain/text';
import { same } from './say.ts';
import { decimal, percent } from './shown-number.ts';

type Values = readonly string[];

const methods: Readonly<Record<string, Text>> = {
  'last-year': same('même semaine de l’an passé', 'same week last year'),
  'mean-of-4': same('moyenne des 4 dernières semaines', 'mean of the last 4 weeks'),
  'last-week': same('dernière semaine', 'last week'),
};

const of = (fr: string, en: string, values: Values) =>
  same(`${fr}\u00a0: ${values.join(', ')}.`, `${en}: ${values.join(', ')}.`);

/** What there is to know of weeks to come, and of the agents that they need, by the code of the note. */
export const outlookNotes: Readonly<Record<string, (values: Values) => Text>> = {
  method: (ids) =>
    same(
      `Méthode\u00a0: ${ids.map((id) => methods[id]?.fr ?? id).join(', ')}.`,
      `Method: ${ids.map((id) => methods[id]?.en ?? id).join(', ')}.`,
    ),
  'past-error': ([error = '', weeks = '']) => {
    const { fr, en } = percent(Number(error), 1);
    return same(
      `Elle s’est trompée de ${fr} sur ${weeks} semaines.`,
      `It was wrong by ${en} over ${weeks} weeks.`,
    );
  },
  range: ([coverage = '', weeks = '']) => {
    const { fr, en } = percent(Number(coverage));
    return same(
      `Bornes\u00a0: ${fr} des semaines y tombent, d’après ${weeks} semaines.`,
      `Bounds: ${en} of weeks fall between, from ${weeks} weeks.`,
    );
  },
  'weeks-ahead': ([ahead = '']) =>
    ahead === '1'
      ? same('Prévue à une semaine.', 'Foreseen one week ahead.')
      : same(`Prévue à ${ahead} semaines.`, `Foreseen ${ahead} weeks ahead.`),
  'closed-days': (days) => of('Jours fermés retranchés', 'Closed days taken off', days),
  'even-days': () =>
    same(
      'Aucune semaine n’est comptée par jour\u00a0: jours supposés égaux.',
      'No week was counted by day: days are supposed to be equal.',
    ),
  'not-foreseen': (flows) => of('Trop peu de semaines pour', 'Too few weeks for', flows),
  'too-few-weeks': ([weeks = '0']) =>
    same(
      `Il faut au moins 6 semaines comptées par semaine ou par jour\u00a0: il y en a ${weeks}.`,
      `At least 6 weeks counted by the week or by the day are needed: there are ${weeks}.`,
    ),
  'too-old': ([ahead = '']) =>
    same(
      `La dernière semaine comptée est trop ancienne (${ahead} semaines)\u00a0: importez l’activité.`,
      `The last week counted is too old (${ahead} weeks): import the activity.`,
    ),
  'weekly-mean': ([mean = '']) => {
    const { fr, en } = decimal(Number(mean));
    return same(`${fr} contacts par semaine en moyenne.`, `${en} contacts a week on average.`);
  },
  'busiest-day': (days) => of('Jour le plus chargé', 'Busiest day', days),
  'erlang-c': () => same('Erlang C\u00a0: personne ne raccroche.', 'Erlang C: nobody hangs up.'),
  backlog: () =>
    same(
      'Contacts qui peuvent attendre\u00a0: le travail seul.',
      'Contacts that may wait: their work alone.',
    ),
  'even-hours': () =>
    same(
      'Contacts supposés égaux d’heure en heure\u00a0: une pointe en demande plus.',
      'Contacts supposed even from hour to hour: a peak needs more.',
    ),
  service: ([share = '', seconds = '']) => {
    const { fr, en } = percent(Number(share), Number.isInteger(Number(share) * 100) ? 0 : 1);
    return same(`${fr} pris en ${seconds}\u00a0s.`, `${en} answered in ${seconds} s.`);
  },
  'occupancy-cap': ([share = '']) => {
    const { fr, en } = percent(Number(share));
    return same(`Occupation de ${fr} au plus.`, `Occupancy of ${en} at most.`);
  },
  contacts: ([platform = '', contacts = '', hours = '']) =>
    same(
      `${platform}\u00a0: ${contacts} contacts en ${hours}\u00a0h d’ouverture.`,
      `${platform}: ${contacts} contacts in ${hours} open hours.`,
    ),
  handling: ([platform = '', seconds = '']) => {
    const { fr, en } = decimal(Number(seconds), 0);
    return same(`${platform}\u00a0: DMT de ${fr}\u00a0s.`, `${platform}: handling time of ${en} s.`);
  },
  shrinkage: ([platform = '', share = '']) => {
    const { fr, en } = percent(Number(share));
    return same(`${platform}\u00a0: ${fr} de pauses, comptées.`, `${platform}: ${en} of pauses, counted.`);
  },
  'shrinkage-supposed': ([platform = '', share = '0.3']) => {
    const { fr, en } = percent(Number(share));
    return same(
      `${platform}\u00a0: ${fr} de pauses et d’absences, supposées faute de temps connecté.`,
      `${platform}: ${en} of pauses and absences, supposed since no logged time was counted.`,
    );
  },
  'hours-unknown': (platforms) =>
    same(
      `Saisissez les heures d’ouverture de ${platforms.join(', ')} dans la feuille Plateaux.`,
      `Type the opening hours of ${platforms.join(', ')} in the sheet Platforms.`,
    ),
  'handling-unknown': (platforms) =>
    same(
      `Il manque les temps de traitement des dernières semaines\u00a0: ${platforms.join(', ')}.`,
      `Handling times of the last weeks are missing: ${platforms.join(', ')}.`,
    ),
  'concurrency-unknown': () =>
    same(
      'Plusieurs conversations à la fois, combien n’est pas compté\u00a0: aucun effectif n’est calculé.',
      'Several conversations at once, how many is not counted: no agents are computed.',
    ),
  'one-channel': () => same('Demandez un seul canal.', 'Ask for one channel only.'),
  'one-platform': () => same('Demandez un seul plateau.', 'Ask for one platform only.'),
};
