import { mountInPane } from '../parts/mount-in-pane.tsx';
import { ContestHome } from './contest-home.tsx';

/** Draws the screen of the contest of a wave. */
export const mountContest = mountInPane<string>((wave) => <ContestHome wave={wave} />);
