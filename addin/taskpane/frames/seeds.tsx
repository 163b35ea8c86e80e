import { seedTexts } from '../../locales/seeds.ts';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { usePane } from '../pane-context.ts';

/** The halves of seeds that the person's party has to give. */
export function Seeds() {
  const { say } = usePane();
  return <ScreenTitle title={say(seedTexts.title)} />;
}
