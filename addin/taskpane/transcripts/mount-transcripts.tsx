import { mountInPane } from '../parts/mount-in-pane.tsx';
import { TranscriptsHome } from './transcripts-home.tsx';

/** Draws the screen of the transcripts of a wave. */
export const mountTranscripts = mountInPane<string>((wave) => <TranscriptsHome wave={wave} />);
