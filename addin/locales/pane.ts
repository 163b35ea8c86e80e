import type { Text } from '#domain/text';
import type { WaveState } from '#domain/wave';
import { counted, same } from './say.ts';

/** Everything the pane says, but imports (import.ts), failures and refusals (errors.ts) and formulas (formulas.ts). */
export const paneTexts = {
  title: same('Baromètre Qualité', 'Quality Barometer'),
  home: same('Accueil', 'Home'),
  sync: same('Échanges', 'Exchanges'),
  player: same('Écouter', 'Listen'),
  listenHere: same('Écouter la ligne sélectionnée', 'Listen to the selected row'),
  why: same('Pourquoi', 'Why'),
  formulas: same('Formules', 'Formulas'),
  back: same('Retour', 'Back'),
  cancel: same('Annuler', 'Cancel'),
  retry: same('Réessayer', 'Try again'),
  loading: same('Chargement…', 'Loading…'),
  demonstration: same('données inventées', 'invented data'),
  signIn: same('Se connecter', 'Sign in'),
  signedOut: same('Connectez-vous pour retrouver vos vagues.', 'Sign in to find your waves.'),
  offline: same(
    'Hors ligne : vous pouvez continuer à saisir, rien n’est perdu. Les échanges reprendront avec le réseau.',
    'Offline: you can go on typing, nothing is lost. Exchanges resume with the network.',
  ),

  waves: same('Vagues', 'Waves'),
  noWave: same('Aucune vague pour l’instant.', 'No wave yet.'),
  noWaveManager: same(
    'Aucune vague pour l’instant : créez la première, puis importez ses contacts.',
    'No wave yet: create the first one, then import its contacts.',
  ),
  createWave: same('Créer une vague', 'Create a wave'),
  openSheet: same('Ouvrir la feuille d’évaluation', 'Open the evaluation sheet'),
  openSheetOf: (grid: Text, channels: readonly Text[]) =>
    same(
      `Ouvrir : ${grid.fr} (${channels.map(({ fr }) => fr).join(', ')})`,
      `Open: ${grid.en} (${channels.map(({ en }) => en).join(', ')})`,
    ),
  assignments: same('Affectations et avancement', 'Assignments and progress'),
  retention: same('Preuve de destruction', 'Proof of destruction'),
  reports: same('États', 'Reports'),
  plan: same('Plan d’échantillonnage', 'Sampling plan'),
  seeds: same('Graines des tirages', 'Seeds of draws'),
  frames: same('Échantillon : listes, tirage, certificat', 'Sample: lists, draw, certificate'),
  sendRecordings: same('Envoyer les enregistrements', 'Send the recordings'),
  importContacts: same('Importer des contacts', 'Import contacts'),
  openWave: same('Ouvrir la vague', 'Open the wave'),
  closeWave: same('Clôturer', 'Close'),
  closeWaveConfirm: (code: string) =>
    same(
      `Clôturer la vague ${code} ? Ses chiffres seront figés ; une réouverture reste possible, et se voit.`,
      `Close the wave ${code}? Its figures will be frozen; reopening stays possible, and shows.`,
    ),
  reopenWave: same('Rouvrir', 'Reopen'),
  reopenReason: same('Motif de la réouverture', 'Reason for reopening'),
  confirm: same('Confirmer', 'Confirm'),
  revision: (revision: number) => same(`révision ${revision}`, `revision ${revision}`),
  counted: (n: number) =>
    counted(
      n,
      same('évaluation comptée', 'evaluation counted'),
      same('évaluations comptées', 'evaluations counted'),
    ),
  platforms: (n: number) => counted(n, same('plateau', 'platform'), same('plateaux', 'platforms')),

  waveCode: same('Code', 'Code'),
  waveCodeHint: same('Majuscules, chiffres, - et _', 'Capitals, digits, - and _'),
  method: same('Méthode', 'Method'),
  listening: same('Écoute', 'Listening'),
  mystery: same('Contacts mystères', 'Mystery contacts'),
  platformsOf: same('Plateaux', 'Platforms'),
  gridsOf: same('Grille de chaque canal', 'Grid of each channel'),
  noGrid: same('aucune', 'none'),
  create: same('Créer', 'Create'),
  period: same('Période', 'Period'),
  freeDates: same('dates libres…', 'free dates…'),
  dates: { from: same('Du', 'From'), to: same('Au', 'To') },
  waveNeeds: same(
    'Donnez une période (et un code si ses dates sont libres), au moins un plateau et une grille.',
    'Give a period (and a code if its dates are free), at least one platform and one grid.',
  ),

  noSheet: same(
    'Aucune feuille d’évaluation dans ce classeur : ouvrez-en une depuis l’accueil.',
    'No evaluation sheet in this workbook: open one from the home screen.',
  ),
  send: same('Envoyer', 'Send'),
  receive: same('Recevoir', 'Receive'),
  working: {
    opening: same('Ouverture de la feuille…', 'Opening the sheet…'),
    pulling: same('Réception…', 'Receiving…'),
    pushing: same('Envoi…', 'Sending…'),
    withdrawing: same('Reprise du dernier envoi…', 'Withdrawing the last push…'),
  },
  endTyping: same(
    'Une cellule est peut-être en cours de saisie : terminez-la par Entrée ou Échap, Excel fait attendre jusque-là.',
    'A cell may be in edit mode: end it with Enter or Escape, Excel makes everything wait until then.',
  ),
  pending: (cells: number, rows: number): Text =>
    cells === 0
      ? same('Rien à envoyer.', 'Nothing to send.')
      : same(
          `${counted(cells, same('saisie', ''), same('saisies', '')).fr} à envoyer, ${counted(rows, same('ligne', ''), same('lignes', '')).fr}`,
          `${counted(cells, same('', 'edit'), same('', 'edits')).en} to send, ${counted(rows, same('', 'row'), same('', 'rows')).en}`,
        ),
  erasures: (n: number) =>
    same(
      `dont ${counted(n, same('effacement', ''), same('effacements', '')).fr}`,
      `including ${counted(n, same('', 'erasure'), same('', 'erasures')).en}`,
    ),
  rows: (n: number) => counted(n, same('contact', 'contact'), same('contacts', 'contacts')),
  lastExchange: (at: string, sent: number, received: number) =>
    same(
      `Dernier échange à ${at} : ${sent} ${sent < 2 ? 'ligne envoyée' : 'lignes envoyées'}, ${received} ${received < 2 ? 'reçue' : 'reçues'}.`,
      `Last exchange at ${at}: ${sent} ${sent === 1 ? 'row' : 'rows'} sent, ${received} received.`,
    ),
  neverExchanged: same('Pas encore d’échange.', 'No exchange yet.'),
  unanswered: same(
    'Un envoi n’a pas eu de réponse. Cliquez sur Envoyer : il repart tel quel, sans doublon.',
    'A push had no answer. Click Send: it goes out again as it was, without duplicate.',
  ),
  tableGone: same(
    'Le tableau de cette feuille n’est plus là : supprimé, ou converti en plage. Rien n’est supprimé sur le serveur. Ctrl+Z peut le rendre ; sinon, rouvrez la feuille depuis l’accueil.',
    'The table of this sheet is gone: deleted, or converted to a range. Nothing is deleted on the server. Ctrl+Z may bring it back; otherwise open the sheet again from the home screen.',
  ),
  goneUnsent: (n: number) =>
    counted(
      n,
      same(
        'saisie n’était pas envoyée : si ses cellules sont encore là, recopiez-la dans la feuille rouverte.',
        'edit was not sent: if its cells are still there, copy it into the sheet opened again.',
      ),
      same(
        'saisies n’étaient pas envoyées : si leurs cellules sont encore là, recopiez-les dans la feuille rouverte.',
        'edits were not sent: if their cells are still there, copy them into the sheet opened again.',
      ),
    ),
  conflicts: (n: number) =>
    counted(
      n,
      same('conflit à trancher', 'conflict to settle'),
      same('conflits à trancher', 'conflicts to settle'),
    ),
  undone: (n: number) =>
    counted(
      n,
      same('réception annulée à trancher', 'undone receipt to settle'),
      same('réceptions annulées à trancher', 'undone receipts to settle'),
    ),
  undoneWhy: same(
    'Ctrl+Z a remis l’ancienne valeur. Elle n’est pas envoyée tant que vous n’avez pas choisi.',
    'Ctrl+Z brought the earlier value back. It is not sent until you choose.',
  ),
  earlierValue: same('avant', 'before'),
  receivedValue: same('reçue', 'received'),
  keepEarlier: same('Envoyer l’ancienne', 'Send the earlier'),
  takeReceived: same('Remettre la reçue', 'Put back the received'),
  allEarlier: same('Envoyer toutes les anciennes', 'Send all the earlier'),
  allReceived: same('Remettre toutes les reçues', 'Put back all the received'),
  withdraw: (n: number) => ({
    fr: `Reprendre mon dernier envoi (${counted(n, same('cellule', ''), same('cellules', '')).fr})`,
    en: `Withdraw my last push (${counted(n, same('', 'cell'), same('', 'cells')).en})`,
  }),
  sharedBy: (name: string) =>
    same(
      `Ce classeur est partagé : ${name} en échange les lignes. Vos saisies restent dans la feuille ; elles partiront avec ses envois, ou avec les vôtres si vous prenez le relais.`,
      `This workbook is shared: ${name} exchanges its rows. What you type stays in the sheet; it goes out with their sends, or with yours if you take over.`,
    ),
  sharedByMe: same(
    'Ce classeur est ouvert dans un autre de vos Excel, qui en échange les lignes.',
    'This workbook is open in another Excel of yours, which exchanges its rows.',
  ),
  takeOver: same('Prendre le relais', 'Take over'),
  byOthers: (n: number) =>
    counted(
      n,
      same(
        'saisie faite par d’autres dans ce classeur attend.',
        'edit made by others in this workbook waits.',
      ),
      same(
        'saisies faites par d’autres dans ce classeur attendent.',
        'edits made by others in this workbook wait.',
      ),
    ),
  byOthersWhy: same(
    'Elles partent sous votre nom et avec vos droits, et le disent.',
    'They go out under your name and with your rights, and say so.',
  ),
  sendByOthers: same('Envoyer les saisies des autres', 'Send what others typed'),
  refreshConflicts: same('Actualiser seulement ces lignes', 'Refresh only these rows'),
  mine: same('Garder la mienne', 'Keep mine'),
  theirs: same('Prendre l’autre', 'Take theirs'),
  allMine: same('Garder toutes les miennes', 'Keep all mine'),
  allTheirs: same('Prendre toutes les autres', 'Take all theirs'),
  mineValue: same('la mienne', 'mine'),
  theirsValue: same('sur le serveur', 'on the server'),
  blank: same('(vide)', '(blank)'),
  refusals: (n: number) =>
    counted(n, same('saisie refusée', 'edit refused'), same('saisies refusées', 'edits refused')),
  others: (n: number) => same(`et ${n} autres`, `and ${n} others`),
  contact: (id: string) => same(`Contact ${id}`, `Contact ${id}`),
  lostColumns: (headings: readonly string[]): Text =>
    headings.length === 1
      ? same(
          `La colonne «\u00a0${headings.join()}\u00a0» a été supprimée : elle ne s’échange plus, et rien n’est effacé sur le serveur. Ctrl+Z la rend ; sinon, supprimez cette feuille et rouvrez-la depuis l’accueil.`,
          `The column “${headings.join()}” was deleted: it is exchanged no more, and nothing is erased on the server. Ctrl+Z brings it back; otherwise delete this sheet and open it again from the home screen.`,
        )
      : same(
          `Des colonnes ont été supprimées (${headings.join(', ')}) : elles ne s’échangent plus, et rien n’est effacé sur le serveur. Ctrl+Z les rend ; sinon, supprimez cette feuille et rouvrez-la depuis l’accueil.`,
          `Columns were deleted (${headings.join(', ')}): they are exchanged no more, and nothing is erased on the server. Ctrl+Z brings them back; otherwise delete this sheet and open it again from the home screen.`,
        ),
  twin: (copy: string, original: string) =>
    same(
      `«\u00a0${copy}\u00a0» est une copie de cette feuille : ce que vous y tapez n’est jamais envoyé. Travaillez dans «\u00a0${original}\u00a0».`,
      `“${copy}” is a copy of this sheet: what you type there is never sent. Work in “${original}”.`,
    ),
  copies: (n: number) =>
    counted(
      n,
      same('ligne copiée : elle n’est pas envoyée.', 'copied row: it is not sent.'),
      same('lignes copiées : elles ne sont pas envoyées.', 'copied rows: they are not sent.'),
    ),
  strangers: (n: number) =>
    counted(
      n,
      same(
        'ligne ajoutée hors du tirage : elle n’est pas envoyée.',
        'row added outside the sample: it is not sent.',
      ),
      same(
        'lignes ajoutées hors du tirage : elles ne sont pas envoyées.',
        'rows added outside the sample: they are not sent.',
      ),
    ),
  missing: (n: number) =>
    counted(
      n,
      same(
        'ligne du tirage manque ici. Elle n’est pas supprimée sur le serveur.',
        'row of the sample is missing here. It is not deleted on the server.',
      ),
      same(
        'lignes du tirage manquent ici. Elles ne sont pas supprimées sur le serveur.',
        'rows of the sample are missing here. They are not deleted on the server.',
      ),
    ),
  restore: same('Remettre', 'Put back'),

  whyNothing: same(
    'Placez-vous sur une ligne d’une feuille d’évaluation : sa note s’explique ici.',
    'Select a row of an evaluation sheet: its score is explained here.',
  ),
  score: same('Note', 'Score'),
  noScore: same('Pas encore de note', 'No score yet'),
  outOf: (scale: string) => same(`sur ${scale}`, `out of ${scale}`),
  zeroedBy: (title: string, measured: string, above: string) =>
    same(
      `Zéro : ${title} vaut ${measured}, au-dessus de ${above}.`,
      `Zero: ${title} is ${measured}, above ${above}.`,
    ),
  failsEvaluation: (title: string) =>
    same(`Zéro : « ${title} » annule toute l’évaluation.`, `Zero: “${title}” fails the whole evaluation.`),
  failsSection: (title: string) => same(`« ${title} » annule la rubrique.`, `“${title}” fails the section.`),
  beforeFail: (value: string) => same(`Sans cela : ${value}.`, `Without that: ${value}.`),
  incomplete: (share: string, minimum: string) =>
    same(
      `Incomplète : ${share} du poids noté, il en faut ${minimum}. Elle est comptée à part, hors de la moyenne.`,
      `Incomplete: ${share} of the weight scored, ${minimum} needed. It is counted apart, outside the mean.`,
    ),
  sectionLine: (weight: string, brings: string) =>
    same(`pèse ${weight}, apporte ${brings}`, `weighs ${weight}, brings ${brings}`),
  criterionStatus: {
    hidden: same('non demandé', 'not asked'),
    blank: same('sans réponse', 'blank'),
    'not-applicable': same(
      'non applicable : son poids va aux autres',
      'not applicable: its weight goes to the others',
    ),
    unscored: same('jamais noté', 'never scored'),
  },
  answered: (answer: string) => same(`réponse ${answer} : `, `answer ${answer}: `),
  criterionLine: (earned: string, possible: string, weight: string, bonus: boolean): Text =>
    bonus
      ? same(`${earned} sur ${possible}, en bonus`, `${earned} out of ${possible}, as a bonus`)
      : same(
          `${earned} sur ${possible}, pèse ${weight} de la rubrique`,
          `${earned} out of ${possible}, weighs ${weight} of the section`,
        ),
  sumLine: (terms: string, total: string) => same(`${terms} = ${total}`, `${terms} = ${total}`),

  formulasIntro: same(
    'Dans toute cellule. Le bouton écrit la formule dans la cellule active.',
    'In any cell. The button writes the formula in the active cell.',
  ),
  insert: same('Insérer', 'Insert'),
  insertNamed: (name: string) => same(`Insérer ${name}`, `Insert ${name}`),

  organisation: same('Organisation', 'Organisation'),
  person: same('Personne', 'Person'),
  language: same('Langue', 'Language'),
  followExcel: same('celle d’Excel', 'Excel’s'),
  signOut: same('Se déconnecter', 'Sign out'),
  copyDiagnostics: same('Copier le diagnostic', 'Copy diagnostics'),
  copied: same(
    'Diagnostic copié : collez-le dans votre message.',
    'Diagnostics copied: paste them in your message.',
  ),
  notCopied: same('La copie a été refusée par Excel. Le voici :', 'Excel refused the copy. Here it is:'),
  version: (version: string) => same(`version ${version}`, `version ${version}`),
} as const;

export const waveStateNames = {
  planned: same('prévue', 'planned'),
  open: same('ouverte', 'open'),
  closed: same('clôturée', 'closed'),
} as const satisfies Record<WaveState, Text>;
