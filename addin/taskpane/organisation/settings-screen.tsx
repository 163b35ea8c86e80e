import { useEffect, useState } from 'preact/hooks';
import type { ChangeSettings, SettingsView } from '#contract/settings';
import { organisationTexts } from '../../locales/organisation.ts';
import { paneTexts } from '../../locales/pane.ts';
import { toApiFailure } from '../../api/api-failure.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { usePane } from '../pane-context.ts';
import { useTask } from '../use-task.ts';
import { DeleteOrganisation } from './delete-organisation.tsx';
import { KeepingSections } from './keeping/keeping-sections.tsx';
import { SettingsForm } from './settings-form.tsx';

type Outcome = 'saved' | 'moved' | undefined;

/** The settings as they are on the server, to read and to change. */
export function SettingsScreen() {
  const { model, say } = usePane();
  const task = useTask();
  const [settings, setSettings] = useState<SettingsView | undefined>(undefined);
  const [outcome, setOutcome] = useState<Outcome>(undefined);
  const { client, session } = model.app;
  const read = async () => setSettings(await client.call('settings'));
  useEffect(() => void task.run(read), []);
  const save = (request: ChangeSettings) =>
    task.run(async () => {
      setOutcome(undefined);
      try {
        setSettings(await client.call('changeSettings', { request }));
        setOutcome('saved');
        await session.start();
        await model.reload();
      } catch (cause) {
        if (toApiFailure(cause).code !== 'conflict') throw cause;
        await read();
        setOutcome('moved');
      }
    });
  return (
    <>
      <ScreenTitle title={say(organisationTexts.settings)} />
      {settings === undefined && task.busy && <p role="status">{say(paneTexts.loading)}</p>}
      {outcome === 'moved' && <Notice tone="warning">{say(organisationTexts.settingsMoved)}</Notice>}
      {settings && (
        <SettingsForm
          key={settings.revision}
          settings={settings}
          busy={task.busy}
          onSave={(wanted) => void save(wanted)}
        />
      )}
      {outcome === 'saved' && <Notice tone="success">{say(organisationTexts.saved)}</Notice>}
      <FailureNotice failure={task.failure} />
      {settings && <KeepingSections organisation={settings.organisation} />}
      {settings?.organisation.test === true && <DeleteOrganisation organisation={settings.organisation} />}
    </>
  );
}
