import type { Recordings } from '#contract/recording';
import type { RecordingState } from '#domain/recording';

/** A contact of the sample that something may be sent for, and the platform it was received on. */
export type ContactToFill = Recordings['contacts'][number] & { readonly platform: string };

/** A sound, or a text. */
export type SentForm = 'audio' | 'writing';

/** Whether it is heard or read. */
export const formOf = ({ channel }: Pick<ContactToFill, 'channel'>): SentForm =>
  channel === 'phone' ? 'audio' : 'writing';

/** What there is already where something of a form goes: a text sent for a call is its transcript, beside its sound. */
export const stateOf = (contact: ContactToFill, form: SentForm): RecordingState =>
  form === 'writing' && formOf(contact) === 'audio' ? contact.transcript : contact.state;
