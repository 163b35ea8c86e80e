import './shared.css';
import type { Bench } from '../page/bench.ts';
import { say } from '../page/ask-elsewhere.ts';
import { putOnServer } from '../page/put-on-server.ts';
import { sharedAddress } from './shared-address.ts';
import { PeopleButton } from './people-button.tsx';
import { sharedTexts } from './shared-texts.ts';

/** Shares the workbook, or says with whom it is shared and how that stands. */
export function SharingBar({ bench }: { bench: Bench }) {
  const texts = sharedTexts[bench.language];
  const { session, trouble } = bench.book;
  if (session) return <PeopleButton session={session} texts={texts} />;
  return (
    <div class="wb-sharing">
      {trouble === 'copy' && (
        <span class="wb-not-saved" title={texts.notSavedTitle}>
          {texts.notSaved}
        </span>
      )}
      <button type="button" title={texts.shareTitle} onClick={() => void share(bench)}>
        {texts.share}
      </button>
    </div>
  );
}

/** Puts the workbook on the server and opens it from there. */
async function share(bench: Bench): Promise<void> {
  const { share: title, shareFailed, close } = sharedTexts[bench.language];
  const id = await putOnServer(bench);
  if (id === undefined) await say(title, shareFailed, close);
  else location.href = sharedAddress(id);
}
