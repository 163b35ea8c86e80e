import { OnDemandScreen } from '../parts/on-demand-screen.tsx';
import { loadTranscripts } from './load-transcripts.ts';
import './transcripts.css';

const mount = () => loadTranscripts().then(({ mountTranscripts }) => mountTranscripts);

/** What was said in a wave, and its coding, from a script of its own. */
export const TranscriptsScreen = ({ wave }: { readonly wave: string }) => (
  <OnDemandScreen load={mount} asked={wave} />
);
