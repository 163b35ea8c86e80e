import { helpPagePath } from '../../formulas/metadata.ts';
import { helpTexts, screenHelp } from '../../locales/help.ts';
import { usePane } from '../pane-context.ts';
import type { Screen } from '../pane-model.ts';

/** What the screen is for and what to do there, for who asks. */
export function ScreenHelp({ screen }: { readonly screen: Screen['name'] }) {
  const { say, language } = usePane();
  return (
    <details key={screen} class="help">
      <summary>{say(helpTexts.title)}</summary>
      <ul>
        {screenHelp[screen].map((text) => (
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
