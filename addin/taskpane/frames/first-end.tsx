import type { FrameView } from '#contract/frame';
import { frameTexts } from '../../locales/frames.ts';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';
import { useObservable } from '../use-observable.ts';

const DAY_MS = 86_400_000;
/** Listening to a batch takes weeks. */
const WARNED_DAYS = 30;

/** Until when the first recording of a frame may be listened to; an alert once 30 days or fewer are left. */
export function FirstEnd({ frame: { firstEnd, state } }: { readonly frame: FrameView }) {
  const { model, say, language } = usePane();
  const { session } = model.app;
  const signedIn = useObservable({ get: session.state, subscribe: session.subscribe });
  if (firstEnd === null || state === 'disclosed' || signedIn.status !== 'signed-in') return null;
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(firstEnd));
  const days = Math.floor((Date.parse(firstEnd) - Date.parse(signedIn.me.now)) / DAY_MS);
  if (days < 0) return <Notice tone="warning">{say(frameTexts.firstEnded(day))}</Notice>;
  const text = say(frameTexts.firstEnd(day, days));
  return days < WARNED_DAYS ? <Notice tone="warning">{text}</Notice> : <p class="meta">{text}</p>;
}
