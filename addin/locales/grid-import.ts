import type { Text } from '#domain/text';
import { tied as same } from './tied.ts';

/** What of a form of another system could not be carried over, and what to look at. */
export const importNotes = {
  channels: same(
    'Canaux : le formulaire ne les dit pas, vérifiez-les.',
    'Channels: the form does not say them, check them.',
  ),
  scoringOff: same(
    'La notation du formulaire est désactivée : vérifiez les poids.',
    'Scoring is disabled in the form: check the weights.',
  ),
  thresholds: same('Seuils de performance : sans équivalent.', 'Performance thresholds: no equivalent.'),
  automation: same(
    'Réponses automatiques : à évaluer à l’écoute.',
    'Automated answers: to be evaluated by listening.',
  ),
  review: same(
    'Réglages de relecture et de contestation : sans équivalent.',
    'Review and dispute settings: no equivalent.',
  ),
  flattened: (title: string) =>
    same(
      `« ${title} » : sous-rubrique devenue une rubrique, vérifiez son poids.`,
      `“${title}”: a sub-section became a section, check its weight.`,
    ),
  otherSection: (title: string) =>
    same(
      `« ${title} » mettait à zéro une autre rubrique : elle met à zéro la sienne.`,
      `“${title}” made another section zero: it makes its own zero.`,
    ),
  failingRange: (title: string) =>
    same(
      `« ${title} » : une tranche met à zéro ; ici, seule celle qui vaut le moins le fait.`,
      `“${title}”: a range fails; here only the one worth least does.`,
    ),
  notTheBest: (title: string) =>
    same(
      `« ${title} » : aucune réponse ne valait le maximum ; ici, la meilleure vaut 100 %.`,
      `“${title}”: no answer was worth the maximum; here the best is worth 100%.`,
    ),
  date: (title: string) =>
    same(`« ${title} » : une date devient un texte libre.`, `“${title}”: a date becomes a free text.`),
  measureOnly: (title: string) =>
    same(
      `« ${title} » : un nombre sans tranche n’est pas noté.`,
      `“${title}”: a number without ranges is not scored.`,
    ),
  condition: (title: string) =>
    same(
      `« ${title} » : sa condition n’a pas d’équivalent, elle est toujours posée.`,
      `“${title}”: its condition has no equivalent, it is always asked.`,
    ),
  shortened: (title: string) =>
    same(`« ${title} » : texte raccourci à 200 caractères.`, `“${title}”: text shortened to 200 characters.`),
  family: (title: string) =>
    same(
      `« ${title} » est critique : pour le client, à vérifier.`,
      `“${title}” is critical: for the customer, to be checked.`,
    ),
  fatalOptions: (title: string) =>
    same(
      `« ${title} » est fatale avec plus de deux réponses : celle qui vaut le moins met à zéro.`,
      `“${title}” is fatal with more than two answers: the one worth least makes zero.`,
    ),
  groupNotApplicable: (title: string) =>
    same(
      `« ${title} » : non applicable en bloc ; ici, répondez N à chaque critère.`,
      `“${title}”: not applicable as a whole; here answer N to each criterion.`,
    ),
  defaultAnswers: (title: string) =>
    same(
      `« ${title} » : réponses par défaut, sans équivalent.`,
      `“${title}”: default answers, no equivalent.`,
    ),
  comments: (title: string) =>
    same(
      `« ${title} » : commentaire obligatoire, sans équivalent.`,
      `“${title}”: a required comment, no equivalent.`,
    ),
  optionRole: (title: string) =>
    same(
      `« ${title} » : une option fatale, critique ou conditionnelle ne l’est plus.`,
      `“${title}”: an option that is fatal, critical or conditional is not any more.`,
    ),
  unselected: (title: string) =>
    same(`« ${title} » : ne pas cocher rapportait des points.`, `“${title}”: not ticking earned points.`),
  readOnly: (title: string) =>
    same(`« ${title} » : texte à lire, laissé de côté.`, `“${title}”: a text to read, left behind.`),
  unknownType: (title: string) =>
    same(
      `« ${title} » : type inconnu, devenu un texte libre.`,
      `“${title}”: unknown type, became a free text.`,
    ),
  negative: (title: string) =>
    same(`« ${title} » : points négatifs ramenés à 0.`, `“${title}”: negative points became 0.`),
} as const satisfies Record<string, Text | ((title: string) => Text)>;
