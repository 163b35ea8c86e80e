import { stateOf } from '../../workbook/recordings/contact-to-fill.ts';
import type { AudioToSend, WritingToSend } from '../../workbook/recordings/send/item-to-send.ts';
import type { RecordingsToSend } from '../../workbook/recordings/send/recordings-sending.ts';
import type { SendingPlan } from '../../workbook/recordings/plan-sending.ts';
import type { ChosenAudio } from '../../workbook/recordings/read-chosen.ts';
import type { WrittenText } from '../../workbook/recordings/write-texts.ts';

type ToSend = {
  readonly plan: SendingPlan;
  readonly audio: readonly ChosenAudio[];
  readonly written: ReadonlyMap<string, WrittenText> | undefined;
  /** Contacts that have a recording get the new one. */
  readonly replaces: boolean;
};

/** What the button sends: of each contact its file, or its messages as one text. */
export function toSend({ plan, audio, written, replaces }: ToSend): RecordingsToSend {
  const files = new Map(audio.map((one) => [one.key, one.file]));
  const placed = [...plan.ready, ...(replaces ? plan.there : [])];
  const heard: AudioToSend[] = [];
  const read = new Map<string, WritingToSend>();
  for (const { key, name, form, contact } of placed) {
    const file = files.get(key);
    const writing = written?.get(contact.contact)?.writing;
    const common = { contact: contact.contact, name, replace: stateOf(contact, form) === 'ready' };
    if (file !== undefined) heard.push({ ...common, file });
    else if (writing !== undefined && !read.has(contact.contact))
      read.set(contact.contact, { ...common, writing });
  }
  return { audio: heard, writings: [...read.values()] };
}
