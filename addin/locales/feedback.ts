import type { SheetName } from '#contract/sheet';
import type { Text } from '#domain/text';
import { counted, same } from './say.ts';

/** The sheets of the screen of feedback, each with what it is for. */
export const feedbackSheetPurposes = {
  practices: same(
    'Le catalogue\u00a0: ce qui se code, contact par contact, et la question qui va avec.',
    'The catalogue: what is coded, contact by contact, and the question that goes with it.',
  ),
  assumptions: same(
    'Ce que valent une heure et un refus, avec leur fourchette\u00a0: l’argent des pratiques en vient.',
    'What an hour and a refusal are worth, with their range: money of practices comes from it.',
  ),
  facts: same(
    'Ce qui a été entendu ou lu, sans nom, numéroté\u00a0: c’est par ce numéro qu’un fait se conteste.',
    'What was heard or read, without names, numbered: a fact is disputed by this number.',
  ),
  feedback: same(
    'Une ligne par pratique\u00a0: les chiffres, la question, et la réponse du plateau.',
    'A row a practice: the figures, the question, and the reply of the platform.',
  ),
} as const satisfies Readonly<Partial<Record<SheetName, Text>>>;

const ofPractices = (n: number) => counted(n, same('pratique', 'practice'), same('pratiques', 'practices'));
const ofFacts = (n: number) => counted(n, same('fait', 'fact'), same('faits', 'facts'));

/** What a platform receives, as the person is about to send it. */
export type Sending = {
  readonly platform: string;
  readonly theme: Text;
  readonly practices: number;
  readonly facts: number;
};

/** Words of the screen. */
export const feedbackTexts = {
  sheets: same('Feuilles', 'Sheets'),
  prepare: same('Préparer un retour', 'Prepare a feedback'),
  received: same('Retours reçus', 'Feedback received'),
  all: same('Retours', 'Feedback'),
  wave: same('Vague', 'Wave'),
  platform: same('Plateau', 'Platform'),
  theme: same('Thème', 'Theme'),
  prepareAction: same('Préparer', 'Prepare'),
  prepareHint: same(
    'Un thème à la fois. Les chiffres viennent des contacts codés\u00a0; ils se recalculent tant que le retour n’est pas envoyé.',
    'One theme at a time. Figures come from the contacts coded; they are computed again until the feedback is sent.',
  ),
  prepared: (practices: number, facts: number): Text =>
    same(
      `Préparé\u00a0: ${ofPractices(practices).fr}, ${ofFacts(facts).fr}.`,
      `Prepared: ${ofPractices(practices).en}, ${ofFacts(facts).en}.`,
    ),
  nothing: same(
    'Rien à dire de ce thème\u00a0: aucune de ses pratiques n’a été codée sur ce plateau. Codez des contacts, envoyez-les, puis préparez.',
    'Nothing to tell of this theme: none of its practices was coded for this platform. Code contacts, send them, then prepare.',
  ),
  lacking: {
    codes: (n: number): Text =>
      same(
        `${ofPractices(n).fr}\u00a0: trop peu de contacts codés, les chiffres ne sont pas donnés.`,
        `${ofPractices(n).en}: too few contacts coded, figures are not given.`,
      ),
    facts: (n: number): Text =>
      same(
        `${ofPractices(n).fr} sans fait\u00a0: ajoutez-en dans la feuille Faits.`,
        `${ofPractices(n).en} without a fact: add some in the sheet Facts.`,
      ),
    questions: (n: number): Text =>
      same(
        `${ofPractices(n).fr} sans question\u00a0: écrivez-la dans la feuille Retours.`,
        `${ofPractices(n).en} without a question: write it in the sheet Feedback.`,
      ),
  },
  none: same('Aucun retour n’est préparé.', 'No feedback is prepared.'),
  noneReceived: same(
    'Aucun retour reçu pour le moment. L’équipe qualité les envoie thème par thème.',
    'No feedback received for now. The quality team sends them theme by theme.',
  ),
  isPrepared: same('préparé, pas encore envoyé', 'prepared, not sent yet'),
  sent: (day: string): Text => same(`envoyé le ${day}`, `sent on ${day}`),
  contents: (practices: number, facts: number): Text =>
    same(
      `${ofPractices(practices).fr}, ${ofFacts(facts).fr}`,
      `${ofPractices(practices).en}, ${ofFacts(facts).en}`,
    ),
  replied: (replies: number, practices: number): Text =>
    same(
      `${counted(replies, same('réponse', 'reply'), same('réponses', 'replies')).fr} sur ${String(practices)}`,
      `${counted(replies, same('reply', 'reply'), same('replies', 'replies')).en} of ${String(practices)}`,
    ),
  disputed: (n: number): Text =>
    counted(
      n,
      same('fait contesté attend une réponse', 'disputed fact awaits an answer'),
      same('faits contestés attendent une réponse', 'disputed facts await an answer'),
    ),
  write: same('Écrire la fiche', 'Write the sheet'),
  send: same('Envoyer au plateau…', 'Send to the platform…'),
  sendAgain: same('Envoyer de nouveau…', 'Send again…'),
  confirm: ({ platform, theme, practices, facts }: Sending): Text =>
    same(
      `Envoyer à ${platform} le retour «\u00a0${theme.fr}\u00a0»\u00a0: ${ofPractices(practices).fr}, ${ofFacts(facts).fr}\u00a0?`,
      `Send ${platform} the feedback “${theme.en}”: ${ofPractices(practices).en}, ${ofFacts(facts).en}?`,
    ),
  confirmSees: same(
    'Le responsable du plateau verra les chiffres, les questions et les faits numérotés, avec leur semaine. Il ne verra ni contact, ni jour, ni conseiller, ni rien des autres plateaux.',
    'The platform manager will see the figures, the questions and the numbered facts, with their week. They will see no contact, no day, no agent, and nothing of other platforms.',
  ),
  confirmAgain: same(
    'Les chiffres ne changent que si cinq contacts de plus ont été codés\u00a0; les nouveaux faits partent avec.',
    'Figures change only when five contacts more were coded; new facts go with it.',
  ),
  isSent: same('Le retour est envoyé.', 'The feedback is sent.'),
  written: (sheet: string): Text =>
    same(`La feuille «\u00a0${sheet}\u00a0» est écrite.`, `The sheet “${sheet}” is written.`),
  working: same('Un instant…', 'One moment…'),
  howToReply: same(
    'Répondez dans la feuille Retours, contestez un fait dans la feuille Faits (jusqu’à la clôture de la vague), puis Envoyer.',
    'Reply in the sheet Feedback, dispute a fact in the sheet Facts (until the wave is closed), then Send.',
  ),
  good: same('Bonnes pratiques', 'Good practices'),
  goodHint: same(
    'Ce qui est relevé à diffuser, tous plateaux ensemble\u00a0: jamais de qui.',
    'What was raised to be spread, all platforms together: never whose.',
  ),
  showGood: same('Voir les bonnes pratiques', 'Show good practices'),
  noGood: same(
    'Aucune bonne pratique à montrer\u00a0: il en faut une codée sur plusieurs plateaux, et un retour envoyé ou une vague clôturée.',
    'No good practice to show: it takes one coded on several platforms, and a feedback sent or a wave closed.',
  ),
  goodRate: (share: Text): Text =>
    same(
      `Trouvée dans ${share.fr} des contacts où elle pouvait l’être.`,
      `Found in ${share.en} of the contacts where it could be.`,
    ),
} as const;
