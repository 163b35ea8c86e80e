import type { Text } from '#domain/text';
import type { PatternProblem } from '#domain/transcript/parse-pattern';
import { counted, same } from './say.ts';
import { tied } from './tied.ts';

const contacts = (n: number): Text => counted(n, same('contact', 'contact'), same('contacts', 'contacts'));
const percent = (share: number, language: string): string =>
  share.toLocaleString(language, { style: 'percent', maximumFractionDigits: 0 });

type PatternCounts = Readonly<Record<'proposed' | 'confirmed' | 'rejected' | 'waiting', number>>;

/** Coding the contacts of a wave, and looking for what was said in them. */
export const transcriptTexts = {
  title: (wave: string) => tied(`Codage : ${wave}`, `Coding: ${wave}`),
  coding: tied('Coder un thème', 'Code a theme'),
  theme: tied('Thème', 'Theme'),
  practices: (n: number): Text =>
    counted(n, tied('pratique à coder', 'practice to code'), tied('pratiques à coder', 'practices to code')),
  openCoding: tied('Ouvrir la feuille de codage', 'Open the coding sheet'),
  noPractice: tied(
    'Aucune pratique dans ce thème. Ajoutez-en à la feuille Pratiques, envoyez-la, puis revenez ici.',
    'No practice in this theme. Add some to the sheet Practices, send it, then come back here.',
  ),
  addPractice: tied(
    'Aucune pratique dans ce thème. La personne responsable de la qualité les ajoute à la feuille Pratiques.',
    'No practice in this theme. The quality manager adds them to the sheet Practices.',
  ),
  openPractices: tied('Ouvrir la feuille Pratiques', 'Open the sheet Practices'),

  proposals: tied('Propositions', 'Proposals'),
  proposalsWhy: tied(
    'Le motif d’une pratique dit dans quels contacts la chercher. Une proposition n’est jamais un code : elle ne compte qu’une fois confirmée par quelqu’un.',
    'The pattern of a practice says in which contacts to look for it. A proposal is never a code: it only counts once somebody has confirmed it.',
  ),
  noPattern: tied(
    'Aucune pratique de ce thème n’a de motif : écrivez des mots dans la colonne Mots à repérer de la feuille Pratiques.',
    'No practice of this theme has a pattern: write words in the column Words to look for of the sheet Practices.',
  ),
  propose: tied('Proposer des contacts', 'Propose contacts'),
  stop: tied('Arrêter', 'Stop'),
  proposing: (read: number) =>
    counted(
      read,
      tied('transcription lue…', 'transcript read…'),
      tied('transcriptions lues…', 'transcripts read…'),
    ),
  proposedFor: (label: string, n: number) => {
    const proposed = counted(
      n,
      tied('nouveau contact proposé', 'contact newly proposed'),
      tied('nouveaux contacts proposés', 'contacts newly proposed'),
    );
    return tied(`${label} : ${proposed.fr}`, `${label}: ${proposed.en}`);
  },
  patternUnread: (label: string, why: Text) =>
    tied(
      `${label} : ses mots ne peuvent pas être lus. ${why.fr} Corrigez-les dans la feuille Pratiques.`,
      `${label}: its words cannot be read. ${why.en} Correct them in the sheet Practices.`,
    ),
  readTranscripts: (n: number) =>
    counted(
      n,
      tied('transcription lue.', 'transcript read.'),
      tied('transcriptions lues.', 'transcripts read.'),
    ),
  stopped: tied(
    'Arrêté avant la fin : ce qui a été proposé le reste.',
    'Stopped before the end: what was proposed stays so.',
  ),
  worth: tied('Ce que valent les motifs', 'What the patterns are worth'),
  counts: ({ proposed, confirmed, rejected, waiting }: PatternCounts) =>
    tied(
      `Proposés : ${proposed.toLocaleString('fr')} ; confirmés : ${confirmed.toLocaleString('fr')} ; écartés : ${rejected.toLocaleString('fr')} ; à voir : ${waiting.toLocaleString('fr')}.`,
      `Proposed: ${proposed.toLocaleString('en')}; confirmed: ${confirmed.toLocaleString('en')}; rejected: ${rejected.toLocaleString('en')}; to look at: ${waiting.toLocaleString('en')}.`,
    ),
  precision: (of: { value: number; low: number; high: number; n: number }) =>
    tied(
      `Précision : ${percent(of.value, 'fr')}, entre ${percent(of.low, 'fr')} et ${percent(of.high, 'fr')} à 95\u00a0% (n = ${of.n.toLocaleString('fr')}).`,
      `Precision: ${percent(of.value, 'en')}, between ${percent(of.low, 'en')} and ${percent(of.high, 'en')} at 95% (n = ${of.n.toLocaleString('en')}).`,
    ),
  tooFew: (n: number) =>
    tied(
      `Précision : trop peu de contacts regardés pour la dire (n = ${n.toLocaleString('fr')}, il en faut 5).`,
      `Precision: too few contacts looked at to say (n = ${n.toLocaleString('en')}, 5 are needed).`,
    ),
  missed: (n: number) =>
    counted(
      n,
      tied('contact où elle est, sans avoir été proposé.', 'contact that has it, and was not proposed.'),
      tied('contacts où elle est, sans avoir été proposés.', 'contacts that have it, and were not proposed.'),
    ),

  search: tied('Chercher dans les transcriptions', 'Search the transcripts'),
  words: tied('Mots', 'Words'),
  wordsHint: tied(
    'Accents, majuscules et terminaisons ne comptent pas. "mots exacts", a | b pour l’un ou l’autre, -mot pour l’exclure. Exemple : "puis-je mettre en attente" | patienter -merci',
    'Accents, capitals and endings do not matter. "exact words", a | b for either, -word to leave out. Example: "may I put you on hold" | wait -thanks',
  ),
  speaker: tied('Qui parle', 'Who speaks'),
  anybody: tied('Tout le monde', 'Anybody'),
  where: tied('À quel moment', 'At what moment'),
  anywhere: tied('N’importe quand', 'Anywhere'),
  start: tied('Dans les premiers tours', 'In the first turns'),
  end: tied('Dans les derniers tours', 'In the last turns'),
  turns: tied('Nombre de tours', 'Number of turns'),
  platform: tied('Plateau', 'Platform'),
  everyPlatform: tied('Tous', 'All'),
  find: tied('Chercher', 'Search'),
  written: tied('Chaque recherche est inscrite au registre.', 'Each search is written down.'),
  searching: tied('Recherche…', 'Searching…'),
  found: (found: number, read: number) =>
    tied(
      `Dans ${contacts(found).fr} sur ${counted(read, same('transcription lue', ''), same('transcriptions lues', '')).fr}.`,
      `In ${contacts(found).en} of ${counted(read, same('', 'transcript read'), same('', 'transcripts read')).en}.`,
    ),
  without: (n: number) =>
    counted(
      n,
      tied('contact sans rien à lire.', 'contact with nothing to read.'),
      tied('contacts sans rien à lire.', 'contacts with nothing to read.'),
    ),
  nothingFound: tied(
    'Rien de tel. Essayez moins de mots, ou n’importe qui et n’importe quand.',
    'Nothing like it. Try fewer words, or anybody and anywhere.',
  ),
  noTranscript: tied(
    'Aucune transcription dans ce qui a été parcouru : envoyez d’abord des textes.',
    'No transcript in what was looked through: send texts first.',
  ),
  sendTexts: tied('Envoyer des transcriptions', 'Send transcripts'),
  more: tied('Continuer la recherche', 'Go on searching'),
  foundHere: (found: string) => tied(`Trouvé : ${found}`, `Found: ${found}`),
  hits: tied('Passages trouvés', 'Passages found'),
  turnOf: (turn: number, turns: number) => tied(`tour ${turn} sur ${turns}`, `turn ${turn} of ${turns}`),
  openHit: (contact: string, turn: number) =>
    tied(`Lire le contact ${contact}, tour ${turn}`, `Read contact ${contact}, turn ${turn}`),
  results: tied('Revenir aux résultats', 'Back to the results'),
} as const;

/** What keeps words from being looked for, and what to write instead. */
export const patternProblemTexts = {
  'no-word': tied('Écrivez au moins un mot.', 'Write at least one word.'),
  'open-phrase': tied(
    'Des guillemets s’ouvrent et ne se ferment pas : "mots exacts".',
    'A quotation mark opens and none closes: "exact words".',
  ),
  'empty-choice': tied('Il manque un mot d’un côté de | : a | b.', 'A word is missing beside |: a | b.'),
  'excluded-choice': tied(
    'Un mot exclu ne peut pas être à côté de | : écrivez a | b -c.',
    'A word to leave out cannot be beside |: write a | b -c.',
  ),
  'only-excluded': tied(
    'Écrivez aussi ce qui doit être dit, pas seulement ce qui ne doit pas l’être.',
    'Also write what is to be said, not only what is not to be.',
  ),
} as const satisfies Record<PatternProblem, Text>;

/** Reading what was said, and making facts of it. */
export const readingTexts = {
  transcript: tied('Transcription', 'Transcript'),
  read: tied('Lire la transcription', 'Read the transcript'),
  reading: tied('Lecture de la transcription…', 'Reading the transcript…'),
  none: tied('Pas de transcription pour ce contact.', 'No transcript for this contact.'),
  nothing: tied(
    'Ni enregistrement ni texte pour ce contact, à la dernière réception.',
    'Neither a recording nor a text for this contact, as of the last receipt.',
  ),
  seek: (time: string) => tied(`Écouter à ${time}`, `Listen at ${time}`),
  proposedFor: (practices: string) => tied(`Proposé : ${practices}`, `Proposed: ${practices}`),

  cite: tied('Citer', 'Cite'),
  citeTurn: (turn: number) => tied(`Citer le tour ${turn}`, `Cite turn ${turn}`),
  practice: tied('Pratique', 'Practice'),
  quote: tied('Citation, sans nom', 'Quote, without names'),
  quoteHint: (left: number) =>
    counted(
      left,
      tied('caractère disponible', 'character left'),
      tied('caractères disponibles', 'characters left'),
    ),
  add: tied('Ajouter aux faits', 'Add to the facts'),
  cancel: tied('Annuler', 'Cancel'),
  adding: tied('Ajout à la feuille Faits…', 'Adding to the sheet Facts…'),
  added: tied(
    'Fait ajouté à la feuille Faits. Envoyez pour l’enregistrer.',
    'Fact added to the sheet Facts. Send to record it.',
  ),
  notAdded: tied(
    'La feuille Faits n’est plus dans le classeur : rien n’a été ajouté. Réessayez, elle sera refaite.',
    'The sheet Facts is not in the workbook any more: nothing was added. Try again, it is made anew.',
  ),
  noPractice: tied(
    'Un fait parle d’une pratique : ajoutez-en d’abord à la feuille Pratiques.',
    'A fact is about a practice: add one to the sheet Practices first.',
  ),
} as const;
