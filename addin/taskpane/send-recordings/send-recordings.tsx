import type { WaveView } from '#contract/wave';
import { paneTexts } from '../../locales/pane.ts';
import { quarterName } from '../../locales/sheets.ts';
import { sendTexts } from '../../locales/send-recordings.ts';
import { isExpecting } from '../../workbook/recordings/plan-sending.ts';
import { formOf } from '../../workbook/recordings/contact-to-fill.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { usePane } from '../pane-context.ts';
import { useObservable } from '../use-observable.ts';
import { ChooseRecordings } from './choose-recordings.tsx';
import { SendingNow } from './sending-now.tsx';
import { useContacts, type Contacts } from './use-contacts.ts';

/** Everything about sending the recordings of a wave: choosing, looking, then how far it is. */
export function SendRecordings({ code }: { readonly code: string }) {
  const { model, say } = usePane();
  const { overview } = useObservable(model.loaded);
  const wave = overview?.waves.find((one) => one.code === code);
  return (
    <>
      <ScreenTitle title={say(sendTexts.title(say(quarterName(code))))} />
      {wave && <OfWave wave={wave} />}
    </>
  );
}

function OfWave({ wave }: { readonly wave: WaveView }) {
  const { model, say } = usePane();
  const session = model.app.session.state();
  const now = session.status === 'signed-in' ? session.me.now : new Date().toISOString();
  const contacts = useContacts(wave);
  const running = useObservable(model.recordings.all)[wave.code];
  if (running !== undefined)
    return (
      <SendingNow
        wave={wave.code}
        running={running}
        onSeen={() => {
          model.recordings.dismiss(wave.code);
          contacts.reload();
        }}
      />
    );
  return (
    <>
      <p class="hint">{say(sendTexts.intro)}</p>
      <FailureNotice failure={contacts.failure} retry={contacts.reload} />
      {contacts.known === undefined && contacts.failure === undefined && (
        <p role="status">{say(paneTexts.loading)}</p>
      )}
      {contacts.known && <Expected known={contacts.known} now={now} />}
      {contacts.known !== undefined && contacts.known.size > 0 && (
        <ChooseRecordings wave={wave} contacts={contacts.known} now={now} />
      )}
    </>
  );
}

type ExpectedProps = { readonly known: NonNullable<Contacts['known']>; readonly now: string };

function Expected({ known, now }: ExpectedProps) {
  const { say } = usePane();
  if (known.size === 0) return <p class="empty">{say(sendTexts.noContacts)}</p>;
  const expecting = [...known.values()].filter((contact) => isExpecting(contact, now));
  const heard = expecting.filter((contact) => formOf(contact) === 'audio').length;
  return <p class="pending">{say(sendTexts.expected(heard, expecting.length - heard))}</p>;
}
