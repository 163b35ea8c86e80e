import type { RecordingHistory } from '#contract/recording';
import type { DestructionReason, RecordingForm, RecordingState } from '#domain/recording';
import type { Text } from '#domain/text';
import type { Question } from './read-question.ts';

type Told = RecordingHistory['recordings'][number];

const forms: Readonly<Record<RecordingForm, Text>> = {
  audio: { fr: 'son', en: 'sound' },
  writing: { fr: 'texte', en: 'text' },
  transcript: { fr: 'transcription', en: 'transcript' },
};
const states: Readonly<Record<RecordingState, Text>> = {
  none: { fr: 'rien', en: 'nothing' },
  expected: { fr: 'attendu', en: 'expected' },
  ready: { fr: 'prêt', en: 'ready' },
  gone: { fr: 'détruit', en: 'destroyed' },
};
const reasons: Readonly<Record<DestructionReason, Text>> = {
  end: { fr: 'sa fin était venue', en: 'its end had come' },
  replaced: { fr: 'un autre l’a remplacé', en: 'another one replaced it' },
  withdrawn: { fr: 'un responsable qualité l’a retiré', en: 'a quality manager withdrew it' },
  'not-confirmed': { fr: 'son envoi n’a jamais abouti', en: 'its upload never came to an end' },
  unknown: { fr: 'rien ne le connaissait plus', en: 'nothing knew it any more' },
};

/** What is said of every recording of a contact, the newest first, in both languages. */
export function answerQuestion(
  question: Question,
  { history, now }: { readonly history: RecordingHistory; readonly now: string },
): readonly Text[] {
  if (history.recordings.length === 0)
    return [{ fr: 'Rien n’a été envoyé pour ce contact.', en: 'Nothing was sent for this contact.' }];
  return history.recordings.flatMap((told) => [titleOf(told), ...answers[question](told, now)]);
}

const titleOf = ({ id, form, state, sentAt, sentBy }: Told): Text => ({
  fr: `${id} : ${forms[form].fr}, ${states[state].fr}, envoyé le ${day(sentAt)} par ${sentBy}`,
  en: `${id}: ${forms[form].en}, ${states[state].en}, sent on ${day(sentAt)} by ${sentBy}`,
});

const answers: Readonly<Record<Question, (told: Told, now: string) => readonly Text[]>> = {
  where: (told) => [whereIs(told)],
  heard: ({ heard }) =>
    heard.length === 0
      ? [{ fr: '  Personne ne l’a écouté ni lu.', en: '  Nobody heard or read it.' }]
      : heard.map(({ at, until, by }) => ({
          fr: `  ${by}, le ${day(at)}${until > at ? ` (lien valable jusqu’au ${day(until)})` : ''}`,
          en: `  ${by}, on ${day(at)}${until > at ? ` (link good until ${day(until)})` : ''}`,
        })),
  gone: (told, now) => [endOf(told, now), ...destroyedOf(told)],
};

function whereIs({ lies, bytes, sha256, state }: Told): Text {
  if (lies === null)
    return state === 'expected'
      ? { fr: '  Annoncé, pas encore arrivé.', en: '  Announced, not there yet.' }
      : {
          fr: '  Nulle part : regardé à l’instant, le coffre n’en a plus rien.',
          en: '  Nowhere: looked at just now, the bucket has nothing of it.',
        };
  const prefix = `rec/${String(lies.days).padStart(2, '0')}/`;
  return {
    fr: `  Dans le coffre, sous ${prefix} (il le supprime de lui-même ${lies.days} jours après son envoi), ${bytes.toLocaleString('fr')} octets, SHA-256 ${sha256}`,
    en: `  In the bucket, under ${prefix} (which deletes it by itself ${lies.days} days after it was sent), ${bytes.toLocaleString('en')} bytes, SHA-256 ${sha256}`,
  };
}

const endOf = ({ end, limit }: Told, now: string): Text =>
  Date.parse(now) < Date.parse(end)
    ? {
        fr: `  Écouté jusqu’au ${day(end)}, puis plus par personne ; détruit dans l’heure, au plus tard le ${day(limit)}.`,
        en: `  Heard until ${day(end)}, then by nobody; destroyed within the hour, by ${day(limit)} at the latest.`,
      }
    : {
        fr: `  Plus écouté par personne depuis le ${day(end)} ; limite légale : ${day(limit)}.`,
        en: `  Heard by nobody since ${day(end)}; legal limit: ${day(limit)}.`,
      };

function destroyedOf({ destroyed, lies, limit }: Told): readonly Text[] {
  if (destroyed === null)
    return lies === null ? [] : [{ fr: '  Pas encore détruit.', en: '  Not destroyed yet.' }];
  const hours = Math.floor((Date.parse(limit) - Date.parse(destroyed.verifiedAt)) / 3_600_000);
  const { fr, en } = reasons[destroyed.reason];
  return [
    {
      fr: `  Détruit le ${day(destroyed.at)} (${fr}), absence vérifiée le ${day(destroyed.verifiedAt)}, ${hours} heures avant la limite.`,
      en: `  Destroyed on ${day(destroyed.at)} (${en}), seen gone on ${day(destroyed.verifiedAt)}, ${hours} hours before the limit.`,
    },
  ];
}

/** To the second, in universal time, since a wave has a zone and a bucket has none. */
const day = (instant: string): string => `${instant.slice(0, 10)} ${instant.slice(11, 19)} UTC`;
