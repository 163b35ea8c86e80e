import { onDemandScript } from '../../api/on-demand-script.ts';
import type * as screen from './mount-transcripts.tsx';

/** What `transcripts.js` leaves behind. */
type Transcripts = Pick<typeof screen, keyof typeof screen>;

declare global {
  var barometreTranscripts: Transcripts | undefined;
}

export const loadTranscripts = onDemandScript('transcripts.js', () => globalThis.barometreTranscripts);
