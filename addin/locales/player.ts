import type { Text } from '#domain/text';
import { counted, same } from './say.ts';

const NBSP = '\u00a0';

/** What the player says. */
export const playerTexts = {
  title: same('Écouter', 'Listen'),
  noRow: same(
    'Sélectionnez une ligne d’une feuille d’évaluation ou de codage\u00a0: ce qui s’écoute ou se lit est ici.',
    'Select a row of an evaluation or coding sheet: what is heard or read is here.',
  ),
  elsewhere: (contact: string) =>
    same(
      `Excel est descendu d’une ligne\u00a0; vous écoutez toujours le contact ${contact}.`,
      `Excel went down one row; you are still on contact ${contact}.`,
    ),
  goThere: same('Passer à la ligne sélectionnée', 'Go to the selected row'),

  until: (moment: string) => same(`À écouter avant le ${moment}`, `To be listened to by ${moment}`),
  left: (left: Text) => same(`reste ${left.fr}`, `${left.en} left`),
  over: (moment: string) =>
    same(
      `Cet enregistrement ne peut plus être écouté depuis le ${moment}\u00a0: il est détruit, ou l’est dans l’heure. Faits, notes et chiffres restent.`,
      `This recording cannot be heard any more since ${moment}: it is destroyed, or is within the hour. Facts, scores and figures stay.`,
    ),
  gone: same(
    'Cet enregistrement est détruit. Faits, notes et chiffres restent.',
    'This recording is destroyed. Facts, scores and figures stay.',
  ),
  none: same(
    'Aucun enregistrement n’est arrivé pour ce contact, à la dernière réception.',
    'No recording has come for this contact, as of the last receipt.',
  ),
  expected: same(
    'L’enregistrement de ce contact est en chemin.',
    'The recording of this contact is on its way.',
  ),
  notYours: same(
    'Cet enregistrement n’est pas pour vous\u00a0: la ligne a été confiée à quelqu’un d’autre, ou n’est plus dans l’échantillon. Recevez pour mettre la feuille à jour.',
    'This recording is not for you: the row was given to somebody else, or is not in the sample any more. Receive to bring the sheet up to date.',
  ),
  look: same('Regarder s’il est arrivé', 'See whether it has come'),
  read: same('Lire les échanges', 'Read the exchanges'),

  play: same('Lire', 'Play'),
  pause: same('Pause', 'Pause'),
  back: same(`Reculer de 5${NBSP}s`, 'Back 5 s'),
  forward: same(`Avancer de 5${NBSP}s`, 'Forward 5 s'),
  position: same('Position', 'Position'),
  positionOf: (at: string, length: string) => same(`${at} sur ${length}`, `${at} of ${length}`),
  speed: same('Vitesse', 'Speed'),
  volume: same('Volume', 'Volume'),
  fact: same('Fait ici', 'Fact here'),
  playing: same('Lecture', 'Playing'),
  paused: same('En pause', 'Paused'),
  waiting: same('Chargement du son…', 'Loading the sound…'),
  gesture: same(
    'Ce navigateur attend que vous appuyiez encore une fois sur Lire.',
    'This browser waits for you to press Play once more.',
  ),
  unplayable: same(
    'Ce son ne peut pas être lu ici. Réessayez\u00a0; si rien ne change, faites-le convertir en MP3 ou en WAV par qui l’a envoyé.',
    'This sound cannot be played here. Try again; if nothing changes, have it converted to MP3 or WAV by whoever sent it.',
  ),
  keys: same(
    `Clavier, le volet actif\u00a0: Espace lire ou pause, ←${NBSP}→ 5${NBSP}s, ↑${NBSP}↓ vitesse, F fait ici.`,
    'Keyboard, in the pane: Space play or pause, ← → 5 s, ↑ ↓ speed, F fact here.',
  ),
  keysAfter: same(
    'Tapez le fait ici, puis Entrée\u00a0; ou dans la cellule\u00a0: F6 ramène à la feuille, F2 ouvre la cellule à la suite du repère.',
    'Type the fact here, then Enter; or in the cell: F6 goes back to the sheet, F2 opens the cell after the mark.',
  ),

  facts: same('Faits repérés', 'Located facts'),
  noFact: same('Aucun fait repéré pour l’instant.', 'No located fact yet.'),
  goTo: (mark: string) => same(`Aller à ${mark}`, `Go to ${mark}`),
  marked: (mark: string) =>
    same(`Repère ${mark} écrit dans Faits observés.`, `Mark ${mark} written in Observed facts.`),
  marking: (mark: string) =>
    same(
      `Une cellule est en cours de saisie\u00a0: le repère ${mark} sera écrit dès qu’elle est validée.`,
      `A cell is being typed in: the mark ${mark} will be written as soon as it is entered.`,
    ),
  factAt: (mark: string) => same(`Le fait à ${mark}`, `The fact at ${mark}`),
  writeFact: same('Écrire', 'Write'),
  written: same('Fait écrit à la suite de son repère.', 'Fact written after its mark.'),
  writing: same(
    'Une cellule est en cours de saisie\u00a0: le fait sera écrit dès qu’elle est validée.',
    'A cell is being typed in: the fact will be written as soon as it is entered.',
  ),
  rowGone: same(
    'La ligne ou la colonne des faits n’est plus dans la feuille\u00a0: rien n’a été écrit.',
    'The row or the column of facts is not in the sheet any more: nothing was written.',
  ),
  holdsFormula: same(
    'La cellule des faits contient une formule\u00a0: rien n’y a été écrit.',
    'The cell of facts holds a formula: nothing was written there.',
  ),

  thread: same('Échanges', 'Exchanges'),
  noSubject: same('Sans objet', 'No subject'),
  search: same('Chercher dans les échanges', 'Search in the exchanges'),
  found: (n: number) => counted(n, same('passage', 'passage'), same('passages', 'passages')),
  nothingFound: same('Rien de tel dans ces échanges.', 'Nothing like it in these exchanges.'),
  speakers: {
    client: same('Client', 'Customer'),
    agent: same('Conseiller', 'Agent'),
    other: same('Autre', 'Other'),
  },
  turn: (n: number) => same(`Tour ${n}`, `Turn ${n}`),
  factOfTurn: (n: number) => same(`Fait ici, tour ${n}`, `Fact here, turn ${n}`),
} as const;

/** What a fact of a turn begins with, in the cell. */
export const turnMark = (turn: number): Text => same(`[tour ${turn}]`, `[turn ${turn}]`);

/** `12 j 4 h`, `5 h 12 min`, `3 min 20 s`: the two largest units of what is left, never more than there is. */
export function timeLeft(ms: number): Text {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const parts = [
    [Math.floor(seconds / 86_400), 'j', 'd'],
    [Math.floor(seconds / 3600) % 24, 'h', 'h'],
    [Math.floor(seconds / 60) % 60, 'min', 'min'],
    [seconds % 60, 's', 's'],
  ] as const;
  const first = Math.max(
    0,
    parts.findIndex(([count]) => count > 0),
  );
  const shown = seconds === 0 ? parts.slice(-1) : parts.slice(first, first + 2);
  const written = (unit: 1 | 2) => shown.map((part) => `${part[0]}${NBSP}${part[unit]}`).join(' ');
  return same(written(1), written(2));
}
