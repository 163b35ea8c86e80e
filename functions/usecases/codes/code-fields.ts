import { presenceField, proposalField, reactionField, secondsField } from '#contract/code';
import type { FieldValue } from '#contract/row';
import { endOf } from '#domain/retention';
import { toldOf } from '../recordings/versions.ts';
import type { StoredCode } from '../stored/code.ts';
import type { ContactToCode } from './coded-contact.ts';
import { knownDuration } from './known-duration.ts';

type Fields = Record<string, FieldValue>;

/** What the row of a contact says of it, and where the patterns of these practices were found: nobody types these. */
export function toldFields(
  { contact, recordings, code, wave }: ContactToCode,
  practices: readonly string[],
): Fields {
  const { id, platform, channel, direction, start, forgotten = false } = contact;
  const told: Fields = {
    contact: id,
    platform,
    channel,
    direction,
    start,
    listenBy: endOf(start, wave.timeZone),
    recording: toldOf(recordings),
    transcript: toldOf(recordings, 'text'),
  };
  for (const practice of practices)
    told[proposalField(practice)] = forgotten ? null : proposedAt(code, practice);
  return told;
}

/** What people type: of the whole contact, then of each of these practices; null where nothing is. */
export function typedFields(coded: ContactToCode, practices: readonly string[]): Fields {
  const { code } = coded;
  const typed: Fields = {
    duration: knownDuration(coded),
    contactReason: code.reason,
    reaction: code.reaction,
  };
  for (const practice of practices) {
    const { presence = null, seconds = null, reaction = null } = code.codes[practice] ?? {};
    typed[presenceField(practice)] = presence;
    typed[secondsField(practice)] = seconds;
    typed[reactionField(practice)] = reaction;
  }
  return typed;
}

/** `1:23`, or `#4` for the fourth turn where times are not known; `1:02:03` beyond an hour. */
function proposedAt({ proposals }: StoredCode, practice: string): string | null {
  const proposal = proposals[practice];
  if (proposal === undefined) return null;
  if (proposal.at === null) return `#${proposal.turn}`;
  const whole = Math.floor(proposal.at);
  const [hours, minutes, seconds] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  return hours === 0 ? `${minutes}:${two(seconds)}` : `${hours}:${two(minutes)}:${two(seconds)}`;
}
