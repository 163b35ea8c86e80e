import { mountInPane } from '../parts/mount-in-pane.tsx';
import { WaveFrames } from './wave-frames.tsx';
import type { FrameScreen } from './is-frame-screen.ts';
import { ListImport } from './list/list-import.tsx';
import { Seeds } from './seeds.tsx';

/** Draws one of the screens of frames and draws. */
export const mountFrameScreen = mountInPane(screenOf);

function screenOf(asked: FrameScreen) {
  switch (asked.name) {
    case 'frames':
      return <WaveFrames key={asked.wave} wave={asked.wave} />;
    case 'import-list':
      return <ListImport key={asked.wave} wave={asked.wave} />;
    case 'seeds':
      return <Seeds />;
  }
}
