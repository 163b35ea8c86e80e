import type { Language, Text } from '#domain/text';
import { counted } from './say.ts';
import { tied as same } from './tied.ts';

/** `0,42` and `0.42`; a dash where nothing can be known. */
export const marginText = (margin: number | null): Text => {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  const say = (language: Language): string =>
    margin === null ? '–' : `± ${margin.toLocaleString(language, digits)}`;
  return { fr: say('fr').replace('± ', '±\u00a0'), en: say('en').replace('± ', '±\u00a0') };
};

const whole = (value: number): Text => ({
  fr: Math.round(value).toLocaleString('fr'),
  en: Math.round(value).toLocaleString('en'),
});

/** What the screen of a plan says; what its sheet says is in plan-sheet.ts. */
export const planTexts = {
  title: (wave: Text) => same(`Plan : ${wave.fr}`, `Plan: ${wave.en}`),
  guide: same(
    'Le plan est une feuille : changez ses réglages et ses prévisions, tout le reste se recalcule. Enregistrez-le ici ; le tirage le suit.',
    'The plan is a sheet: change its settings and forecasts, all the rest is computed again. Save it here; the draw follows it.',
  ),
  opening: same('Ouverture de la feuille…', 'Opening the sheet…'),
  promise: same('Ce que le plan promet', 'What the plan promises'),
  outOf: (scale: number) => same(`Marges sur ${scale}`, `Margins out of ${scale}`),
  confidence: (share: number) =>
    same(
      `à ${(share * 100).toLocaleString('fr')}\u00a0% de confiance`,
      `at ${(share * 100).toLocaleString('en')}% confidence`,
    ),
  network: same('Réseau', 'Network'),
  worst: same('Plateau le moins connu', 'Platform known least'),
  evaluations: same('À évaluer', 'To evaluate'),
  evaluationsOf: (contacts: number, doubles: number): Text => {
    const [n, twice] = [whole(contacts), whole(doubles)];
    return same(
      `${n.fr} contacts + ${twice.fr} doubles écoutes`,
      `${n.en} contacts + ${twice.en} double listenings`,
    );
  },
  hours: same('Écoute', 'Listening'),
  hoursOf: (hours: number): Text =>
    counted(Math.round(hours), same('heure', 'hour'), same('heures', 'hours')),
  reserve: same('Réserve', 'Reserve'),
  contacts: (n: number): Text => counted(n, same('contact', 'contact'), same('contacts', 'contacts')),
  change: same('Plus petit écart visible', 'Smallest change seen'),
  changeHint: same(
    'D’une vague à la suivante, un écart de cette taille sur le réseau est vu quatre fois sur cinq. Un écart plus petit peut passer inaperçu : ce n’est pas la preuve qu’il n’y en a pas.',
    'From one wave to the next, a change of this size of the network is seen four times in five. A smaller one may go unseen: that is no proof that there is none.',
  ),
  otherwise: same('Et si…', 'What if…'),
  otherwiseHint: same(
    'Les mêmes contacts répartis autrement, ou dix de plus ou de moins.',
    'The same contacts shared out otherwise, or ten more or fewer.',
  ),
  fewer: (n: number): Text => same(`${whole(n).fr} contacts`, `${whole(n).en} contacts`),
  current: same('votre choix', 'your choice'),
  impossible: same('impossible', 'impossible'),
  problems: (n: number): Text =>
    counted(
      n,
      same('cellule à corriger', 'cell to correct'),
      same('cellules à corriger', 'cells to correct'),
    ),
  typedOver: same(
    'Vous avez tapé dans une cellule calculée : le calcul a repris sa place. Ce qui se change a un fond blanc.',
    'You typed in a computed cell: what is computed took its place again. What can be changed has a white background.',
  ),
  unforeseen: (strata: readonly string[]): Text =>
    same(
      `Des contacts ont été reçus là où le plan n’en prévoit pas : ${strata.join(', ')}. Ils sont déjà comptés ; donnez-leur une ligne pour les voir.`,
      `Contacts were received where the plan expects none: ${strata.join(', ')}. They are counted already; give them a row to see them.`,
    ),
  addUnforeseen: same('Ajouter ces lignes', 'Add these rows'),
  proposal: same(
    'C’est une proposition, faite des volumes et des écarts-types connus : rien n’est encore enregistré.',
    'This is a proposal, made of the volumes and deviations known: nothing is saved yet.',
  ),
  unsaved: same('Modifié depuis le dernier enregistrement.', 'Changed since it was last saved.'),
  upToDate: (revision: number) => same(`Enregistré (révision ${revision}).`, `Saved (revision ${revision}).`),
  drawnStay: same(
    'Les lots déjà tirés gardent ce qui était prévu pour eux ; un changement vaut pour les lots à venir, et il est journalisé.',
    'Batches drawn already keep what was planned for them; a change holds for batches to come, and is logged.',
  ),
  save: same('Enregistrer le plan', 'Save the plan'),
  saving: same('Enregistrement…', 'Saving…'),
  saved: (revision: number) =>
    same(
      `Plan enregistré (révision ${revision}) : le tirage le suivra.`,
      `Plan saved (revision ${revision}): the draw will follow it.`,
    ),
  overtaken: same(
    'Quelqu’un d’autre a enregistré un plan entre-temps. Choisissez lequel garder.',
    'Somebody else saved a plan meanwhile. Choose which one to keep.',
  ),
  mine: same('Le vôtre', 'Yours'),
  theirs: same('Le sien', 'Theirs'),
  ofPlan: (contacts: number, method: Text): Text => {
    const n = whole(contacts);
    return same(`${n.fr} contacts, ${method.fr}`, `${n.en} contacts, ${method.en}`);
  },
  rowsDiffer: (n: number): Text =>
    counted(n, same('ligne diffère', 'row differs'), same('lignes diffèrent', 'rows differ')),
  takeTheirs: same('Prendre le sien dans ma feuille', 'Take theirs into my sheet'),
  keepMine: same('Enregistrer le mien à sa place', 'Save mine in its place'),
  gone: same(
    'Le tableau des lignes n’est plus là : supprimé, ou converti en plage. Ctrl+Z peut le rendre ; sinon, ouvrez une nouvelle feuille.',
    'The table of rows is gone: deleted, or converted to a range. Ctrl+Z may bring it back; else open a new sheet.',
  ),
  newSheet: same('Ouvrir une nouvelle feuille', 'Open a new sheet'),
  showSheet: same('Voir la feuille', 'Show the sheet'),
  holds: (value: string) => (value === '' ? same('Vide.', 'Blank.') : same(`« ${value} »`, `“${value}”`)),
} as const;
