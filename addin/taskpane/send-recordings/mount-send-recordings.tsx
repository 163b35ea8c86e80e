import { mountInPane } from '../parts/mount-in-pane.tsx';
import { SendRecordings } from './send-recordings.tsx';

/** Draws the screen that sends the recordings of a wave. */
export const mountSendRecordings = mountInPane((wave: string) => <SendRecordings key={wave} code={wave} />);
