import type { NoticeState } from '#domain/organisation';
import type { IneligibleReason } from '#domain/sampling/ineligible';
import type { Text } from '#domain/text';
import type { ListMeaning } from '../workbook/import/list-columns.ts';
import { counted, same } from './say.ts';

/** Why contacts never enter a frame, in few words. */
export const ineligibleNames = {
  'notice-not-played': same('annonce non diffusée', 'notice not played'),
  'notice-unknown': same('annonce\u00a0: on ne sait pas', 'notice: nobody knows'),
  'opted-out': same('opposition à l’enregistrement', 'opted out of recording'),
  'not-recorded': same('non enregistré', 'not recorded'),
  abandoned: same('abandonné avant réponse', 'abandoned before an answer'),
  transferred: same('traité ailleurs (transfert)', 'handled elsewhere (transfer)'),
  internal: same('test ou contact interne', 'test or internal contact'),
  other: same('autre raison', 'other reason'),
} as const satisfies Record<IneligibleReason, Text>;

/** What the import of a list of contacts says, beside what every import says. */
export const listTexts = {
  title: (wave: string) =>
    same(`Importer une liste de contacts\u00a0: ${wave}`, `Import a list of contacts: ${wave}`),
  intro: same(
    'La liste de tous les contacts reçus (l’export du centre de contacts), de toute taille\u00a0: chaque contact va dans la base de sondage de son lot et de son prestataire.',
    'The list of all contacts received (the export of the contact centre), of any size: each contact goes into the frame of its batch and provider.',
  ),
  chooseFile: same('Liste des contacts reçus (.csv ou .xlsx)', 'List of contacts received (.csv or .xlsx)'),
  whatLeaves: same(
    'Le fichier est lu sur cet ordinateur. N’en partent, par contact, que le plateau, le canal, le sens, le début et l’identifiant, et ce que vous choisissez ci-dessous.',
    'The file is read on this computer. Of each contact only platform, channel, direction, start and id leave it, and what you choose below.',
  ),
  more: same('Ce que la liste dit de plus', 'What else the list tells'),
  columns: {
    agent: same('Conseiller', 'Agent'),
    notice: same('Annonce d’enregistrement diffusée', 'Recording notice played'),
    outcome: same('Issue du contact', 'Outcome of the contact'),
  } satisfies Record<ListMeaning, Text>,
  agentKept: same(
    'Le nom ou le matricule n’est jamais conservé. À l’arrivée il est remplacé par un jeton (16 caractères, calculé avec une clé secrète propre à cette vague), puis la liste envoyée est effacée et son effacement vérifié. Le jeton dit seulement que des contacts sont d’une même personne, pour que les marges d’erreur soient justes\u00a0: aucun résultat par personne n’est calculé, ni affiché, ni exporté.',
    'The name or number is never kept. On arrival a token takes its place (16 characters, made with a secret key of this wave alone), then the list that was sent is deleted and its deletion is checked. The token only tells that contacts are of one person, so that margins of error are right: no result about a person is computed, shown or exported.',
  ),
  agentLeft: same(
    'Aucune colonne choisie\u00a0: rien sur les conseillers ne quitte cet ordinateur. Les marges d’erreur ne pourront pas tenir compte de ce que plusieurs contacts sont d’une même personne.',
    'No column chosen: nothing about agents leaves this computer. Margins of error cannot take into account that several contacts are of one person.',
  ),
  eligibility: same('Contacts qui n’entrent pas dans la base', 'Contacts that do not enter the frame'),
  eligibilityHint: same(
    'Décidé ici, avant le tirage. N’écartez que ce qui ne peut pas être évalué (abandonné, non enregistré…), jamais ce qui s’est mal passé\u00a0: le tirage ne serait plus honnête. Les contacts écartés sont comptés par raison.',
    'Decided here, before the draw. Leave out only what cannot be evaluated (abandoned, not recorded…), never what went badly: the draw would not be honest any more. Contacts left out are counted by reason.',
  ),
  noticeWords: same('Ce que dit la colonne de l’annonce', 'What the column of the notice says'),
  eligible: same('éligible', 'eligible'),
  emptyWord: same('(vide)', '(empty)'),
  wordRows: (n: number) => counted(n, same('ligne', 'row'), same('lignes', 'rows')),
  wordIs: (word: string) => same(`Sens de «\u00a0${word}\u00a0»`, `Meaning of “${word}”`),
  restEligible: same('Tous les mots restants sont éligibles', 'All the remaining words are eligible'),
  tooManyWords: (column: string) =>
    same(
      `La colonne «\u00a0${column}\u00a0» a plus de 60 mots différents\u00a0: choisissez une autre colonne, ou aucune.`,
      `The column “${column}” has more than 60 different words: choose another column, or none.`,
    ),
  someWords: same('sens des mots', 'meaning of words'),
  declaration: same('Annonce d’enregistrement, pour tout le fichier', 'Recording notice, for the whole file'),
  declared: same('Les appelants sont-ils informés\u00a0?', 'Are callers told?'),
  declaredStates: {
    yes: same('Oui', 'Yes'),
    no: same('Non', 'No'),
    unknown: same('On ne sait pas', 'Nobody knows'),
  } satisfies Record<NoticeState, Text>,
  how: same('Comment ils le sont (imprimé sur le certificat)', 'How they are (printed on the certificate)'),
  howMissing: same(
    'Sans dire comment, les appels dont l’annonce n’est pas connue resteront hors de la base.',
    'Unless you say how, calls whose notice is unknown will stay out of the frame.',
  ),
  declaredNo: same(
    'Les appels sans «\u00a0oui\u00a0» dans la colonne de l’annonce resteront hors de la base.',
    'Calls without a “yes” in the column of the notice will stay out of the frame.',
  ),
  ready: (n: number) =>
    counted(
      n,
      same('contact prêt à partir', 'contact ready to leave'),
      same('contacts prêts à partir', 'contacts ready to leave'),
    ),
  ofWhich: (n: number, reason: string) =>
    same(
      `dont ${n.toLocaleString('fr')} non éligibles\u00a0: ${reason}`,
      `of which ${n.toLocaleString('en')} not eligible: ${reason}`,
    ),
  repeated: (n: number) =>
    counted(
      n,
      same(
        'ligne reprend un identifiant déjà lu\u00a0: identique elle ne compte qu’une fois, différente elle sera refusée.',
        'row has an id already read: when identical it counts once, when different it will be refused.',
      ),
      same(
        'lignes reprennent un identifiant déjà lu\u00a0: identiques elles ne comptent qu’une fois, différentes elles seront refusées.',
        'rows have an id already read: when identical they count once, when different they will be refused.',
      ),
    ),
  send: (n: number): Text => {
    const { fr, en } = counted(n, same('contact', 'contact'), same('contacts', 'contacts'));
    return same(`Envoyer ${fr}`, `Send ${en}`);
  },
  writing: same('Préparation de la liste…', 'Preparing the list…'),
  sending: (percent: string) => same(`Envoi de la liste… ${percent}`, `Sending the list… ${percent}`),
  sendAgain: same('Reprendre l’envoi', 'Resume sending'),
  giveUp: same('Abandonner l’envoi', 'Give up sending'),
  stays: same(
    'Gardez ce volet ouvert jusqu’à la fin de l’envoi\u00a0; ensuite le serveur travaille seul.',
    'Keep this pane open until the list is sent; then the server works by itself.',
  ),
  imported: (rows: number, taken: number) =>
    same(
      `${rows.toLocaleString('fr')} lignes lues, ${taken.toLocaleString('fr')} contacts entrés dans les bases.`,
      `${rows.toLocaleString('en')} rows read, ${taken.toLocaleString('en')} contacts taken into frames.`,
    ),
  again: (n: number) =>
    counted(
      n,
      same('contact déjà connu', 'contact known already'),
      same('contacts déjà connus', 'contacts known already'),
    ),
  leftOut: (n: number, reason: string) =>
    same(
      `${n.toLocaleString('fr')} écartés\u00a0: ${reason}`,
      `${n.toLocaleString('en')} left out: ${reason}`,
    ),
  touched: (names: string) => same(`Bases concernées\u00a0: ${names}`, `Frames concerned: ${names}`),
  unlisted: (n: number) =>
    same(
      `${n.toLocaleString('fr')} lignes refusées en tout\u00a0; les premières sont listées.`,
      `${n.toLocaleString('en')} rows refused in all; the first are listed.`,
    ),
  finish: same('Terminer', 'Finish'),
} as const;
