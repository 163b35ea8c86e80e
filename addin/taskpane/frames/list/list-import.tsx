import { listTexts } from '../../../locales/import-list.ts';
import { quarterName } from '../../../locales/sheets.ts';
import { ChooseFile } from '../../import/choose-file.tsx';
import { useOpenedFile } from '../../import/use-opened-file.ts';
import { ScreenTitle } from '../../parts/screen-title.tsx';
import { usePane } from '../../pane-context.ts';
import { useObservable } from '../../use-observable.ts';
import { ListReviewed } from './list-review.tsx';
import { SentList } from './sent-list.tsx';

/** The list that is on its way into a wave, or else the choice of a file. */
export function ListImport({ wave }: { readonly wave: string }) {
  const { model, say } = usePane();
  const running = useObservable(model.lists.all)[wave];
  const frames = { name: 'frames', wave } as const;
  return (
    <>
      <ScreenTitle title={say(listTexts.title(say(quarterName(wave))))} back={frames} />
      {running === undefined ? (
        <NewList wave={wave} />
      ) : (
        <SentList wave={wave} onSeen={() => model.go(frames)} />
      )}
    </>
  );
}

function NewList({ wave: code }: { readonly wave: string }) {
  const { model, say } = usePane();
  const { overview } = useObservable(model.loaded);
  const choice = useOpenedFile('contacts');
  const wave = overview?.waves.find((one) => one.code === code);
  if (overview === undefined || wave === undefined) return null;
  const { opening } = choice;
  return (
    <>
      <p class="hint">{say(listTexts.intro)}</p>
      <ChooseFile label={listTexts.chooseFile} choice={choice} hint={listTexts.whatLeaves} />
      {opening.status === 'opened' && (
        <ListReviewed key={choice.turn} opened={opening.opened} {...{ choice, wave, overview }} />
      )}
    </>
  );
}
