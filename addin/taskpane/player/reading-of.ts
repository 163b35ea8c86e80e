import type { Client } from '../../api/client.ts';
import type { BusinessClock } from './business-clock.ts';
import { Hearing } from './hearing.ts';

type Asked = { readonly wave: string; readonly contact: string; readonly end: string };

/** The transcript of one contact while somebody is on it: over, as its sound is, at the very second of its end. */
export const readingOf = (client: Client, { wave, contact, end }: Asked, clock: BusinessClock): Hearing =>
  new Hearing({
    ask: async () => {
      const read = await client.call('readTranscript', { parameters: { wave }, request: { contact } });
      return { form: 'writing', writing: read.transcript, end: read.end };
    },
    clock,
    end,
  });
