import type { TokenKind } from '#domain/free-text/pseudonymise';
import type { Text } from '#domain/text';
import type { ItemProgress, SendRefusal } from '../workbook/recordings/send/item-to-send.ts';
import type { TextMeaning } from '../workbook/recordings/text-columns.ts';
import { counted, same } from './say.ts';
import { tied } from './tied.ts';

const contacts = (n: number): Text => counted(n, same('contact', 'contact'), same('contacts', 'contacts'));
const files = (n: number): Text => counted(n, same('fichier', 'file'), same('fichiers', 'files'));
const joined = (...texts: readonly Text[]): Text => ({
  fr: texts.map(({ fr }) => fr).join(''),
  en: texts.map(({ en }) => en).join(''),
});

/** Sending what is to be heard or read of the contacts of a wave. */
export const sendTexts = {
  title: (wave: string) => tied(`Envoyer les enregistrements : ${wave}`, `Send the recordings: ${wave}`),
  intro: tied(
    'Appels (WAV, MP3, OGG, M4A), transcriptions (VTT, SRT, JSON, texte ou tableau), e-mails (.eml), conversations (JSON), textes (.txt) ou tableaux de textes (CSV, Excel). Rien ne part avant que vous ne l’ayez confirmé.',
    'Calls (WAV, MP3, OGG, M4A), transcripts (VTT, SRT, JSON, text or table), e-mails (.eml), conversations (JSON), texts (.txt) or tables of texts (CSV, Excel). Nothing leaves before you confirm it.',
  ),
  names: tied(
    'Les noms des fichiers, où figurent souvent des conseillers, restent sur cet ordinateur.',
    'The names of files, which often name agents, stay on this computer.',
  ),
  chooseFiles: tied('Des fichiers', 'Files'),
  chooseFolder: tied('Ou tout un dossier', 'Or a whole folder'),
  drop: tied('Vous pouvez aussi les déposer ici.', 'You may also drop them here.'),
  reading: tied('Lecture des textes…', 'Reading the texts…'),
  unreadable: (name: string) =>
    tied(
      `${name} : aucun texte d’un contact n’y a été trouvé.`,
      `${name}: no text of a contact was found in it.`,
    ),
  ignored: (n: number) =>
    counted(
      n,
      same('fichier d’une autre sorte, laissé de côté.', 'file of another kind, left aside.'),
      same('fichiers d’une autre sorte, laissés de côté.', 'files of another kind, left aside.'),
    ),
  noContacts: tied(
    'Aucun contact de l’échantillon n’est à vous dans cette vague.',
    'No contact of the sample is yours in this wave.',
  ),
  expected: (heard: number, read: number) =>
    tied(
      `Sans enregistrement à ce jour : ${heard.toLocaleString('fr')} à écouter, ${read.toLocaleString('fr')} à lire.`,
      `Without a recording so far: ${heard.toLocaleString('en')} to hear, ${read.toLocaleString('en')} to read.`,
    ),
  pattern: tied('Forme des noms de fichiers', 'Form of the file names'),
  patternHint: tied(
    'Vide : l’identifiant du contact est cherché n’importe où dans le nom. Sinon par exemple Auto0_{id}_AGENT_{agent}_DT_{date}.',
    'Blank: the id of the contact is looked for anywhere in the name. Otherwise for example Auto0_{id}_AGENT_{agent}_DT_{date}.',
  ),
  patternWrong: tied('Écrivez {id} une fois, là où est l’identifiant.', 'Write {id} once, where the id is.'),
  columnsOf: (name: string) => tied(`Colonnes de ${name}`, `Columns of ${name}`),
  columns: {
    id: tied('Identifiant du contact', 'Id of the contact'),
    text: tied('Texte', 'Text'),
    speaker: tied('Qui parle (facultatif)', 'Who speaks (optional)'),
    at: tied('Quand : date ou secondes (facultatif)', 'When: date or seconds (optional)'),
    subject: tied('Objet (facultatif)', 'Subject (optional)'),
  } satisfies Record<TextMeaning, Text>,
  noColumn: tied('Aucune', 'None'),
  columnsOpen: tied('Dites où sont l’identifiant et le texte.', 'Say where the id and the text are.'),
  personsLeft: (columns: string) =>
    tied(
      `Jamais envoyées, leurs noms sont retirés des textes : ${columns}.`,
      `Never sent, their names are taken out of the texts: ${columns}.`,
    ),
  found: tied('Ce qui a été trouvé', 'What was found'),
  matched: (n: number) =>
    counted(
      n,
      tied('contact : prêt à partir', 'contact: ready to go'),
      tied('contacts : prêts à partir', 'contacts: ready to go'),
    ),
  there: (n: number) => joined(contacts(n), tied(' ont déjà un enregistrement', ' have a recording already')),
  thereTranscripts: (n: number) =>
    joined(contacts(n), tied(' ont déjà une transcription', ' have a transcript already')),
  replace: tied('Les remplacer : l’ancien est détruit.', 'Replace them: the earlier one is destroyed.'),
  pastEnd: (n: number) =>
    joined(
      contacts(n),
      tied(' : la fin est passée, rien n’en part', ': their end has passed, nothing is sent'),
    ),
  otherForm: (n: number) =>
    joined(files(n), tied(' d’une autre sorte que leur contact', ' of another kind than their contact')),
  tooLong: (n: number) =>
    counted(
      n,
      tied('texte vide ou trop long, laissé de côté', 'text empty or too long, left aside'),
      tied('textes vides ou trop longs, laissés de côté', 'texts empty or too long, left aside'),
    ),
  otherFormWhy: tied(
    'Un e-mail, un chat ou un courrier se lit, il n’a pas de son : choisissez son texte.',
    'An e-mail, a chat or a letter is read, it has no sound: choose its text.',
  ),
  without: (n: number) =>
    joined(contacts(n), tied(' sans rien parmi ces fichiers', ' with nothing among these files')),
  toSettle: (n: number) => joined(files(n), tied(' sans contact sûr', ' without a sure contact')),
  why: {
    nobody: tied('Aucun contact de l’échantillon n’a ce nom.', 'No contact of the sample is named so.'),
    several: tied('Plusieurs contacts sont nommés.', 'Several contacts are named.'),
    twice: tied('Un autre fichier va au même contact.', 'Another file goes to the same contact.'),
  },
  goesTo: (name: string) => tied(`Contact de ${name}`, `Contact of ${name}`),
  notSaid: tied('À choisir, sinon rien ne part', 'To choose, else nothing is sent'),
  leaveOut: tied('Laisser de côté', 'Leave aside'),
  moreOfThem: (n: number) =>
    tied(`et ${n.toLocaleString('fr')} autres`, `and ${n.toLocaleString('en')} others`),
  pseudonyms: tied('Ce qui partira des textes', 'What will leave of the texts'),
  pseudonymsWhy: tied(
    'Noms, numéros et adresses reconnus sont remplacés avant l’envoi. Aucun programme ne les reconnaît tous : regardez.',
    'Names, numbers and addresses that are recognised are replaced before sending. No program recognises them all: look.',
  ),
  replaced: {
    client: (n: number) =>
      counted(n, same('nom de client', 'name of a client'), same('noms de clients', 'names of clients')),
    agent: (n: number) =>
      counted(
        n,
        same('nom de conseiller', 'name of an agent'),
        same('noms de conseillers', 'names of agents'),
      ),
    name: (n: number) => counted(n, same('autre nom', 'other name'), same('autres noms', 'other names')),
    phone: (n: number) =>
      counted(n, same('téléphone', 'telephone number'), same('téléphones', 'telephone numbers')),
    email: (n: number) => counted(n, same('e-mail', 'e-mail address'), same('e-mails', 'e-mail addresses')),
    card: (n: number) => counted(n, same('carte', 'card'), same('cartes', 'cards')),
    iban: (n: number) => counted(n, same('IBAN', 'IBAN'), same('IBAN', 'IBANs')),
    link: (n: number) => counted(n, same('lien', 'link'), same('liens', 'links')),
  } satisfies Record<TokenKind, (n: number) => Text>,
  nothingReplaced: tied('Rien n’a été reconnu ni remplacé.', 'Nothing was recognised, nor replaced.'),
  before: tied('Dans le fichier', 'In the file'),
  after: tied('Envoyé', 'Sent'),
  looked: tied('J’ai regardé : ces textes peuvent partir.', 'I have looked: these texts may go.'),
  send: (n: number) => joined(same('Envoyer\u00a0: ', 'Send: '), contacts(n)),
  nothingToSend: tied('Rien à envoyer parmi ces fichiers.', 'Nothing to send among these files.'),
  lookFirst: tied(
    'Confirmez d’abord que vous avez regardé les textes.',
    'First confirm that you have looked at the texts.',
  ),
  progress: (over: number, all: number) =>
    tied(
      `${over.toLocaleString('fr')} sur ${all.toLocaleString('fr')}`,
      `${over.toLocaleString('en')} of ${all.toLocaleString('en')}`,
    ),
  stays: tied(
    'Vous pouvez quitter cet écran : l’envoi continue tant que le volet est ouvert.',
    'You may leave this screen: the sending goes on while the pane is open.',
  ),
  retrying: tied(
    'Le réseau est coupé : nouvel essai dans un moment, rien n’est perdu.',
    'The network is cut: another try in a moment, nothing is lost.',
  ),
  goOn: tied('Continuer l’envoi', 'Go on sending'),
  stop: tied('Arrêter l’envoi', 'Stop sending'),
  stopped: tied(
    'Ce qui est prêt le reste. Pour reprendre, choisissez le même dossier : ce qui est déjà là ne repart pas.',
    'What is ready stays so. To go on later, choose the same folder: what is there already is not sent again.',
  ),
  states: {
    waiting: tied('en attente', 'waiting'),
    reading: tied('lecture', 'being read'),
    sending: tied('envoi', 'being sent'),
    checking: tied('vérification', 'being checked'),
    taken: tied('prêt', 'ready'),
    refused: tied('refusé', 'refused'),
  } satisfies Record<ItemProgress['state'], Text>,
  ended: (taken: number) =>
    counted(
      taken,
      tied('contact : prêt à être écouté ou lu.', 'contact: ready to be heard or read.'),
      tied('contacts : prêts à être écoutés ou lus.', 'contacts: ready to be heard or read.'),
    ),
  refusedTitle: (n: number) =>
    joined(files(n), n > 1 ? tied(' refusés', ' refused') : tied(' refusé', ' refused')),
  saveRefused: tied('Enregistrer la liste des refus', 'Save the list of refusals'),
  refusedFile: tied('enregistrements-refuses.csv', 'recordings-refused.csv'),
  refusedHeadings: {
    file: tied('Fichier', 'File'),
    contact: tied('Contact', 'Contact'),
    why: tied('Raison', 'Reason'),
  },
  others: tied('Choisir d’autres fichiers', 'Choose other files'),
} as const;

type Say = (parameters: SendRefusal['parameters']) => Text;
const plain =
  (fr: string, en: string): Say =>
  () =>
    tied(fr, en);

/** Why something was refused and what to do. */
export const sendRefusalTexts = {
  unreadable: plain(
    'Le fichier ne se lit plus sur cet ordinateur : déplacé, ou sur un lecteur déconnecté ? Choisissez-le à nouveau.',
    'The file cannot be read on this computer any more: moved, or on a drive that is gone? Choose it again.',
  ),
  'unknown-contact': plain(
    'Aucun contact de ce nom dans l’échantillon, ou il n’est pas à vous : vérifiez le nom, ou demandez à la personne responsable.',
    'No contact of this id in the sample, or it is not yours: check the name, or ask the quality manager.',
  ),
  'past-end': plain(
    'La fin est passée ou tombe dans la journée : plus rien ne peut en être conservé. Faites remplacer le contact.',
    'Its end has passed or comes within the day: nothing may be kept of it any more. Have the contact replaced.',
  ),
  'recording-there': plain(
    'Il y en a déjà un : pour le remplacer, choisissez à nouveau le fichier et cochez « Les remplacer ».',
    'There is one already: to replace it, choose the file again and tick “Replace them”.',
  ),
  'not-audio': plain(
    'Ce n’est ni du WAV (PCM, µ-law), ni du MP3, OGG ou M4A, quel que soit son nom : exportez-le dans un de ces formats.',
    'It is neither WAV (PCM, µ-law) nor MP3, OGG or M4A, whatever its name: export it in one of these formats.',
  ),
  truncated: ({ claimed, held }) =>
    tied(
      `Le fichier est coupé${claimed === undefined ? '' : ` : il annonce ${claimed} octets et en contient ${held ?? '?'}`}. Exportez-le de nouveau.`,
      `The file is cut${claimed === undefined ? '' : `: it claims ${claimed} bytes and holds ${held ?? '?'}`}. Export it again.`,
    ),
  empty: plain(
    'Il n’y a rien à entendre dans ce fichier : exportez-le de nouveau.',
    'Nothing can be heard in this file: export it again.',
  ),
  'too-large': plain(
    'Trop grand : 400 Mo au plus par appel, 500 messages par texte. Exportez-le en MP3, ou en plusieurs contacts.',
    'Too large: 400 MB at most for a call, 500 messages for a text. Export it as MP3, or as several contacts.',
  ),
  'not-arrived': plain(
    'Ce qui est arrivé n’est pas ce qui était annoncé : envoyez-le de nouveau.',
    'What arrived is not what was announced: send it again.',
  ),
  'card-number': ({ turn }) =>
    tied(
      `Un numéro de carte bancaire est dans le texte${turn === undefined || turn === 0 ? '' : ` (message ${turn})`} : retirez-le du fichier.`,
      `The number of a payment card is in the text${turn === undefined || turn === 0 ? '' : ` (message ${turn})`}: take it out of the file.`,
    ),
  'other-form': ({ form }) =>
    form === 'audio'
      ? tied(
          'Ce contact s’écoute : envoyez un fichier de son.',
          'This contact is heard: send a file of sound.',
        )
      : tied('Ce contact se lit : envoyez son texte.', 'This contact is read: send its text.'),
} as const satisfies Record<SendRefusal['code'], Say>;
