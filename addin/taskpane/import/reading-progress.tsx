import { importTexts } from '../../locales/import.ts';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';
import { unreadableText } from './unreadable-text.ts';
import type { Reading } from './use-reading.ts';

type ReadingProgressProps = { readonly reading: Reading<unknown>; readonly onGiveUp: () => void };

/** How far the reading of a file is, with a way out of it; or why it did not end. */
export function ReadingProgress({ reading: { busy, share, failure }, onGiveUp }: ReadingProgressProps) {
  const { say } = usePane();
  if (failure !== undefined) return <Notice tone="failure">{say(unreadableText(failure))}</Notice>;
  if (!busy) return null;
  return (
    <>
      <progress value={share} max={1} aria-label={say(importTexts.reading)} />
      <button type="button" class="quiet" onClick={onGiveUp}>
        {say(importTexts.cancelReading)}
      </button>
    </>
  );
}
