import type { DestructionReason, RecordingForm, RecordingState } from '#domain/recording';
import type { Text } from '#domain/text';
import { counted, same } from './say.ts';

const forms: Readonly<Record<RecordingForm, Text>> = {
  audio: same('son', 'sound'),
  writing: same('écrit', 'writing'),
  transcript: same('transcription', 'transcript'),
};

const reasons: Readonly<Record<DestructionReason, Text>> = {
  end: same('sa fin est venue', 'its end came'),
  replaced: same('remplacé par un autre', 'replaced by another'),
  withdrawn: same('détruit avant sa fin, à la demande de quelqu’un', 'destroyed before its end, on request'),
  'not-confirmed': same('envoi jamais confirmé', 'sending never confirmed'),
  unknown: same('fichier que rien n’expliquait', 'a file that nothing explained'),
};

const days = (n: number): Text => counted(n, same('jour', 'day'), same('jours', 'days'));

/** Where the recording of a contact is, who heard it, when it is gone. */
export const historyTexts = {
  title: same(
    'Où est-il\u00a0? Qui l’a écouté\u00a0? Quand disparaît-il\u00a0?',
    'Where is it? Who heard it? When is it gone?',
  ),
  reading: same('Lecture du registre…', 'Reading the register…'),
  none: same('Rien n’a jamais été reçu pour ce contact.', 'Nothing was ever received for this contact.'),
  where: same('Où est-il\u00a0?', 'Where is it?'),
  who: same('Qui l’a écouté\u00a0?', 'Who heard it?'),
  when: same('Quand disparaît-il\u00a0?', 'When is it gone?'),
  sent: (form: RecordingForm, size: string, moment: string, by: string) =>
    same(
      `${forms[form].fr}, ${size}, envoyé le ${moment} par ${by}`,
      `${forms[form].en}, ${size}, sent on ${moment} by ${by}`,
    ),
  lies: (n: number) =>
    same(
      `Dans l’espace chiffré de votre organisation, qui l’efface de lui-même ${days(n).fr} après l’envoi quoi qu’il arrive.`,
      `In the encrypted store of your organisation, which deletes it by itself ${days(n).en} after it was sent, whatever happens.`,
    ),
  liesNot: (state: RecordingState) =>
    state === 'expected'
      ? same('Pas encore arrivé.', 'Not here yet.')
      : same(
          'Nulle part\u00a0: l’espace a été vérifié à l’instant.',
          'Nowhere: the store was looked at just now.',
        ),
  nobody: same('Personne.', 'Nobody.'),
  heard: (by: string, at: string, until: string) =>
    same(
      `${by}, lien demandé le ${at}, valable jusqu’au ${until}`,
      `${by}, link asked for on ${at}, good until ${until}`,
    ),
  ends: (end: string, limit: string) =>
    same(
      `Plus rien n’est lisible à partir du ${end}\u00a0; détruit dans l’heure, avant la limite légale du ${limit}.`,
      `Nothing of it can be read from ${end}; destroyed within the hour, before the legal limit of ${limit}.`,
    ),
  destroyed: (moment: string, reason: DestructionReason) =>
    same(`Détruit le ${moment} (${reasons[reason].fr}).`, `Destroyed on ${moment} (${reasons[reason].en}).`),
  verified: (moment: string) => same(`Absence vérifiée le ${moment}.`, `Seen to be gone on ${moment}.`),
  destroy: same('Détruire maintenant', 'Destroy now'),
  destroyAsked: same(
    'L’enregistrement sera détruit tout de suite et pour toujours. Faits, notes et chiffres restent. Le registre le dira.',
    'The recording will be destroyed at once and for ever. Facts, scores and figures stay. The register will say so.',
  ),
  destroyYes: same('Détruire', 'Destroy'),
  keep: same('Ne pas détruire', 'Do not destroy'),
} as const;
