import { useState } from 'preact/hooks';
import type { SettingsView } from '#contract/settings';
import { keepingTexts } from '../../../locales/keeping.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { Notice } from '../../parts/notice.tsx';
import { usePane } from '../../pane-context.ts';
import { useRole } from '../../use-role.ts';
import { useTask } from '../../use-task.ts';
import { TypedName } from '../typed-name.tsx';
import { sayMoment } from './say-moment.ts';

type Organisation = SettingsView['organisation'];
type ErasureProps = { readonly organisation: Organisation };

/** Has an organisation erased, by an administrator who types its name; or takes that back, while there is time. */
export function Erasure({ organisation: known }: ErasureProps) {
  const { model, say } = usePane();
  const role = useRole();
  const [organisation, setOrganisation] = useState(known);
  const [isTakenBack, setTakenBack] = useState(false);
  const show = async (settings: SettingsView) => {
    setOrganisation(settings.organisation);
    setTakenBack(settings.organisation.erasure === undefined);
    await model.reload();
  };
  if (organisation.erasure === undefined && role !== 'administrator')
    return isTakenBack ? <Notice tone="success">{say(keepingTexts.takenBack)}</Notice> : null;
  return (
    <section class="card" aria-labelledby="erase-organisation">
      <h2 id="erase-organisation">{say(keepingTexts.eraseTitle)}</h2>
      {isTakenBack && <Notice tone="success">{say(keepingTexts.takenBack)}</Notice>}
      {organisation.erasure === undefined ? (
        <AskErasure organisation={organisation} onAsked={show} />
      ) : (
        <TakeBack organisation={organisation} onTakenBack={show} />
      )}
    </section>
  );
}

type AskErasureProps = ErasureProps & { readonly onAsked: (settings: SettingsView) => Promise<void> };

function AskErasure({ organisation, onAsked }: AskErasureProps) {
  const { model, say } = usePane();
  const ask = async (name: string) =>
    onAsked(await model.app.client.call('askErasure', { request: { name } }));
  return (
    <>
      <p>{say(keepingTexts.eraseWhy)}</p>
      <TypedName label={keepingTexts.name} name={organisation.name} does={keepingTexts.erase} act={ask} />
    </>
  );
}

type TakeBackProps = ErasureProps & { readonly onTakenBack: (settings: SettingsView) => Promise<void> };

function TakeBack({ organisation: { erasure, timeZone }, onTakenBack }: TakeBackProps) {
  const { model, say, language } = usePane();
  const task = useTask();
  const takeBack = () =>
    task.run(async () => onTakenBack(await model.app.client.call('takeBackErasure', { request: {} })));
  if (erasure === undefined) return null;
  return (
    <>
      <Notice tone="warning">
        {say(keepingTexts.erasedOn(sayMoment(erasure.at, language, timeZone), erasure.by))}
      </Notice>
      <button type="button" class="primary" disabled={task.busy} onClick={() => void takeBack()}>
        {say(keepingTexts.takeBack)}
      </button>
      <FailureNotice failure={task.failure} />
    </>
  );
}
