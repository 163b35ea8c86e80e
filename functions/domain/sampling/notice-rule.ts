import type { Channel } from '../channel.ts';
import type { NoticeState } from '../organisation.ts';
import type { IneligibleReason } from './ineligible.ts';

/** How callers of a whole list are told that they are recorded. */
export type NoticeDeclared = { readonly declared: NoticeState; readonly how: string };

/** What a list says of one contact: whether its caller was told. */
export type NoticePlayed = NoticeState | '';

/**
 * Why the notice keeps a contact out of the frame. Only voices are recorded: other channels have no notice. Of whom
 * nobody knows enters only when the import says that, and how, callers are told.
 * @returns undefined when it may enter
 */
export function noticeRule(
  channel: Channel,
  played: NoticePlayed,
  { declared, how }: NoticeDeclared,
): IneligibleReason | undefined {
  if (channel !== 'phone' || played === 'yes') return undefined;
  if (played === 'no') return 'notice-not-played';
  return declared === 'yes' && how.trim() !== '' ? undefined : 'notice-unknown';
}
