import type { FrameView } from '#contract/frame';
import { OWN_PARTY } from '#domain/party';
import { frameTexts } from '../../locales/frames.ts';
import { providerMail } from '../../locales/provider-mail.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { usePane } from '../pane-context.ts';
import { useObservable } from '../use-observable.ts';
import { useTask } from '../use-task.ts';
import { CopyButton, CopyText } from './copy-text.tsx';
import type { FrameProps } from './frame-props.ts';

/** What a frozen frame is bound to: its hash and the brand's commitment, to be given to the provider. */
export function FrameProofs({ wave, frame }: FrameProps) {
  const { model, say, language } = usePane();
  const task = useTask();
  const { hash, commitment, frozenAt } = frame;
  if (hash === null || commitment === null || frozenAt === null) return null;
  const at = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
  const fetchFile = () =>
    void task.run(async () => {
      const parameters = { wave, frame: frame.id };
      const { url } = await model.app.client.call('frameFile', { parameters, request: {} });
      open(url, '_blank', 'noreferrer');
    });
  return (
    <details class="proofs">
      <summary>{say(frameTexts.proof)}</summary>
      <p class="meta">{say(frameTexts.frozenAt(at.format(new Date(frozenAt))))}</p>
      <CopyText name={say(frameTexts.hash)} text={hash} />
      <CopyText name={say(frameTexts.commitment)} text={commitment} />
      <button type="button" disabled={task.busy} onClick={fetchFile}>
        {say(frameTexts.frameFile)}
      </button>
      <FailureNotice failure={task.failure} />
      {frame.party !== OWN_PARTY && <ProviderMail frame={{ ...frame, hash, commitment }} wave={wave} />}
    </details>
  );
}

type ProviderMailProps = {
  readonly wave: string;
  readonly frame: FrameView & { readonly hash: string; readonly commitment: string };
};

/** A message that says everything the provider needs, to be copied into a mail. */
function ProviderMail({ wave, frame }: ProviderMailProps) {
  const { model, say } = usePane();
  const { overview } = useObservable(model.loaded);
  const contacts = frame.strata.reduce((sum, stratum) => sum + stratum.contacts, 0);
  const brand = overview?.organisation.name ?? '';
  const { period, hash, commitment } = frame;
  const text = say(providerMail({ brand, wave, period, contacts, hash, commitment }));
  return (
    <>
      <label class="field">
        <span class="label">{say(frameTexts.mail)}</span>
        <textarea readOnly rows={8} value={text} />
      </label>
      <CopyButton name={say(frameTexts.mail)} text={text} label={say(frameTexts.copyMail)} />
    </>
  );
}
