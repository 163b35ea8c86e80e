import { OnDemandScreen } from '../parts/on-demand-screen.tsx';
import type { FrameScreen } from './is-frame-screen.ts';
import { loadFrameScreens } from './load-frame-screens.ts';
import './frames.css';

const mount = () => loadFrameScreens().then(({ mountFrameScreen }) => mountFrameScreen);

/** The screens of frames and draws, from a script of their own. */
export const FramesScreen = ({ asked }: { readonly asked: FrameScreen }) => (
  <OnDemandScreen load={mount} asked={asked} />
);
