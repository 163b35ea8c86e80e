import type { Progress } from '#contract/assignment';
import type { Text } from '#domain/text';
import { counted, same } from './say.ts';

const evaluations = (n: number): Text =>
  counted(n, same('évaluation', 'evaluation'), same('évaluations', 'evaluations'));
const contacts = (n: number): Text => counted(n, same('contact', 'contact'), same('contacts', 'contacts'));
const doubles = (n: number): Text =>
  counted(n, same('double écoute', 'double listening'), same('doubles écoutes', 'double listenings'));

type Role = Progress['evaluators'][number]['role'];

/** What the screen of assignments says. */
export const assignmentTexts = {
  title: (wave: string) => same(`Affectations\u00a0: ${wave}`, `Assignments: ${wave}`),
  intro: same(
    'Les contacts sont répartis au hasard\u00a0: chaque évaluateur reçoit autant de chaque plateau et de chaque semaine que les autres. Ce qui est déjà confié ou commencé ne bouge pas.',
    'Contacts are shared out at random: each evaluator gets as many of every platform and of every week as the others. What is assigned or begun already never moves.',
  ),
  noSample: same(
    'Aucun contact dans cette vague\u00a0: importez ou tirez d’abord un échantillon.',
    'No contact in this wave: import or draw a sample first.',
  ),
  notOpen: same(
    'La vague n’est pas ouverte\u00a0: rien ne peut être confié. L’avancement reste lisible.',
    'The wave is not open: nothing can be assigned. Progress can still be read.',
  ),
  give: same('Confier les contacts', 'Assign contacts'),
  unassigned: (n: number) =>
    n === 0
      ? same('Tous les contacts sont confiés.', 'All contacts are assigned.')
      : same(`${contacts(n).fr} sans évaluateur.`, `${contacts(n).en} without an evaluator.`),
  people: same('Évaluateurs', 'Evaluators'),
  nobody: same(
    'Personne ne peut évaluer\u00a0: ajoutez des évaluateurs dans la feuille Membres.',
    'Nobody can evaluate: add evaluators in the Members sheet.',
  ),
  members: same('Ouvrir la feuille Membres', 'Open the Members sheet'),
  chooseAll: same('Tout cocher', 'Tick all'),
  chooseNone: same('Tout décocher', 'Untick all'),
  roles: {
    evaluator: same('', ''),
    'quality-manager': same('responsable qualité', 'quality manager'),
    left: same('n’est plus membre', 'no longer a member'),
    'other-role': same('n’évalue plus', 'evaluates no more'),
  } satisfies Record<Role, Text>,
  share: same('Doubles écoutes (% de l’échantillon)', 'Double listenings (% of the sample)'),
  shareHint: same(
    'Un second évaluateur note le même contact sans voir la première note. Ces notes ne comptent dans aucun chiffre\u00a0: elles mesurent l’accord entre évaluateurs.',
    'A second evaluator scores the same contact without seeing the first score. These scores count in no figure: they measure how evaluators agree.',
  ),
  shareWrong: same('Un nombre de 0 à 100.', 'A number from 0 to 100.'),
  needsTwo: same(
    'Une double écoute demande deux évaluateurs\u00a0: cochez-en un autre, ou mettez 0.',
    'A double listening needs two evaluators: tick another one, or put 0.',
  ),
  needsOne: same('Cochez au moins un évaluateur.', 'Tick one evaluator at least.'),
  preview: same('Voir la répartition', 'See who gets what'),
  previewing: same('Calcul de la répartition…', 'Working out who gets what…'),
  nothing: same(
    'Rien à confier\u00a0: chaque contact a son évaluateur, et les doubles écoutes sont faites.',
    'Nothing to assign: each contact has its evaluator, and the double listenings are made.',
  ),
  willGive: (standard: number, double: number) => {
    const [ones, twos] = [evaluations(standard), doubles(double)];
    if (double === 0) return same(`${ones.fr} à confier.`, `${ones.en} to assign.`);
    if (standard === 0) return same(`${twos.fr} à confier.`, `${twos.en} to assign.`);
    return same(`${ones.fr} et ${twos.fr} à confier.`, `${ones.en} and ${twos.en} to assign.`);
  },
  ended: (n: number) =>
    same(
      `${contacts(n).fr} hors délai\u00a0: l’enregistrement ne peut plus être écouté, personne ne les recevra.`,
      `${contacts(n).en} past the end: the recording cannot be listened to any more, nobody will get them.`,
    ),
  evaluator: same('Évaluateur', 'Evaluator'),
  standard: same('Contacts', 'Contacts'),
  double: same('Doubles', 'Doubles'),
  byPlatform: same('Par plateau', 'By platform'),
  platformShare: (platform: string, standard: number, double: number) => {
    const twos = counted(double, same('double', 'double'), same('doubles', 'doubles'));
    const [fr, en] = [twos.fr, twos.en].map((text) => {
      if (double === 0) return `${standard}`;
      return standard === 0 ? text : `${standard} + ${text}`;
    });
    return same(`${platform}\u00a0: ${fr}`, `${platform}: ${en}`);
  },
  confirm: same('Confier', 'Assign'),
  giving: (n: number) => same(`${evaluations(n).fr} confiées…`, `${evaluations(n).en} assigned…`),
  given: (assigned: number, doubled: number) =>
    same(
      `C’est fait\u00a0: ${evaluations(assigned).fr} et ${doubles(doubled).fr}. Chacun les reçoit avec Recevoir.`,
      `Done: ${evaluations(assigned).en} and ${doubles(doubled).en}. Everybody gets theirs with Receive.`,
    ),
  progress: same('Avancement', 'Progress'),
  refresh: same('Actualiser', 'Refresh'),
  firstEnd: (day: string, days: number) => {
    const left = counted(days, same('jour', 'day'), same('jours', 'days'));
    return same(
      `Premier contact à écouter avant le ${day} (encore ${left.fr}).`,
      `First contact to listen to by ${day} (${left.en} left).`,
    );
  },
  toDo: same('À faire', 'To do'),
  begun: same('En cours', 'Begun'),
  done: same('Faites', 'Done'),
  late: same('Retard', 'Late'),
  lateMeans: same(
    'Retard\u00a0: à écouter dans les 7 jours, ou hors délai.',
    'Late: to listen to within 7 days, or past the end.',
  ),
  ofWhichDoubles: (n: number) => same(`dont ${doubles(n).fr}`, `${doubles(n).en} among them`),
  platforms: same('Plateaux', 'Platforms'),
  platform: same('Plateau', 'Platform'),
  sample: same('Tirés', 'Sample'),
  free: same('Libres', 'Free'),
  reassign: same('Réattribuer', 'Reassign'),
  reassignOf: (name: string) =>
    same(`Réattribuer les évaluations de ${name}`, `Reassign the evaluations of ${name}`),
  reassignTitle: (name: string, n: number) =>
    same(`${evaluations(n).fr} de ${name} à réattribuer`, `${evaluations(n).en} of ${name} to reassign`),
  reassignMeans: same(
    'Seules les évaluations non terminées changent de main\u00a0; ce qui y est déjà écrit reste.',
    'Only unfinished evaluations change hands; what is written in them stays.',
  ),
  cancel: same('Annuler', 'Cancel'),
  reassigned: (n: number, kept: number) => {
    const done = same(`${evaluations(n).fr} réattribuées.`, `${evaluations(n).en} reassigned.`);
    if (kept === 0) return done;
    return same(
      `${done.fr} ${evaluations(kept).fr} restent\u00a0: ceux que vous avez choisis ont déjà l’autre évaluation de ces contacts. Choisissez quelqu’un d’autre.`,
      `${done.en} ${evaluations(kept).en} stay: those you chose have the other evaluation of these contacts. Choose somebody else.`,
    );
  },
} as const;
