import type { Flow } from './channel.ts';

/** A contact (contact): one call, e-mail, chat, letter or message received by a platform. */
export type Contact = Flow & {
  /** Byte-exact text: `0001` is not `1`. */
  readonly id: string;
  readonly platform: string;
  readonly wave: string;
  /** Period of the batch it belongs to, by its start in the wave's time zone. */
  readonly batch: string;
  /** ISO instant of its start. */
  readonly start: string;
  /** HMAC of the agent under the wave's salt, for clustered variance only; null when not given. */
  readonly token: string | null;
};
