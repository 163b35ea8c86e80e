import { useState } from 'preact/hooks';
import type { Text } from '#domain/text';
import { helpPagePath } from '../../formulas/metadata.ts';
import { helpTexts } from '../../locales/help-words.ts';
import { paneTexts } from '../../locales/pane.ts';
import { usePane } from '../pane-context.ts';
import type { Screen } from '../pane-model.ts';
import { useTask } from '../use-task.ts';
import { FailureNotice } from './failure-notice.tsx';
import { loadHelp } from './load-help.ts';

type ScreenHelpProps = { readonly screen: Screen['name'] };

/** What the screen is for and what to do there, for who asks. */
export const ScreenHelp = ({ screen }: ScreenHelpProps) => <HelpOf key={screen} screen={screen} />;

function HelpOf({ screen }: ScreenHelpProps) {
  const { say, language } = usePane();
  const { busy, failure, run } = useTask();
  const [texts, setTexts] = useState<readonly Text[] | undefined>(undefined);
  const open = () => run(async () => setTexts((await loadHelp()).screenHelp[screen]));
  return (
    <details
      class="help"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && texts === undefined) void open();
      }}
    >
      <summary>{say(helpTexts.title)}</summary>
      {busy && <p role="status">{say(paneTexts.loading)}</p>}
      <FailureNotice failure={failure} retry={() => void open()} />
      <ul>
        {texts?.map((text) => (
          <li key={text.en}>{say(text)}</li>
        ))}
      </ul>
      {screen === 'formulas' && (
        <p>
          <a href={helpPagePath[language]} target="_blank" rel="noreferrer">
            {say(helpTexts.allFormulas)}
          </a>
        </p>
      )}
    </details>
  );
}
