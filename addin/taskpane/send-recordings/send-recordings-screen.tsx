import { OnDemandScreen } from '../parts/on-demand-screen.tsx';
import { loadSendScreen } from './load-send-screen.ts';
import './send-recordings.css';

const mount = () => loadSendScreen().then(({ mountSendRecordings }) => mountSendRecordings);

/** Sending what is to be heard or read of a wave, from a script of its own. */
export const SendRecordingsScreen = ({ wave }: { readonly wave: string }) => (
  <OnDemandScreen load={mount} asked={wave} />
);
