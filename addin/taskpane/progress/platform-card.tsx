import type { Text } from '#domain/text';
import { themeNames } from '../../locales/practice-columns.ts';
import { measureWords, progressTexts as texts, saidOf } from '../../locales/progress.ts';
import { same } from '../../locales/say.ts';
import { quarterName } from '../../locales/sheets.ts';
import { usePane } from '../pane-context.ts';
import { isFallen, type PlatformThemes } from './platform-themes.ts';
import type { ThemeLine } from './theme-line.ts';

type PlatformCardProps = { readonly name: string; readonly themes: PlatformThemes };

/** The theme a platform works on, what its measure says, and what comes next. */
export function PlatformCard({ name, themes: { active, queued, proven, maintained } }: PlatformCardProps) {
  const { say } = usePane();
  const [next] = queued;
  return (
    <article class="card" aria-label={name}>
      <h3>{name}</h3>
      {active === undefined ? <p>{say(texts.noneActive)}</p> : <ActiveTheme line={active} />}
      {next !== undefined && <p>{say(texts.next(nameOf(next)))}</p>}
      {proven.length > 0 && <p>{say(texts.proven(listOf(proven)))}</p>}
      {maintained.length > 0 && <p>{say(texts.maintained(listOf(maintained)))}</p>}
    </article>
  );
}

function ActiveTheme({ line }: { readonly line: ThemeLine }) {
  const { say } = usePane();
  const { measure, nRequired, baseline } = line;
  return (
    <>
      <p>
        <strong>{say(texts.active(themeNames[line.theme]))}</strong>
      </p>
      <p>
        {say(measure === null ? texts.notMeasured : saidOf(quarterName(measure.wave), measureWords(measure)))}
      </p>
      {baseline !== null && (
        <p class="hint">
          {say(nRequired === null ? texts.requiredUnknown(baseline) : texts.required(nRequired, baseline))}
        </p>
      )}
    </>
  );
}

function nameOf(line: ThemeLine): Text {
  const name = themeNames[line.theme];
  if (!isFallen(line)) return name;
  return same(`${name.fr} (${texts.fellBack.fr})`, `${name.en} (${texts.fellBack.en})`);
}

const listOf = (lines: readonly ThemeLine[]): Text =>
  same(
    lines.map(({ theme }) => themeNames[theme].fr).join(', '),
    lines.map(({ theme }) => themeNames[theme].en).join(', '),
  );
