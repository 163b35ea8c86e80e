import type { Overview } from '#contract/organisation';
import type { WaveView } from '#contract/wave';
import { themes, type Theme } from '#domain/theme';
import { feedbackTexts as texts } from '../../locales/feedback.ts';
import { themeNames } from '../../locales/practice-columns.ts';
import { quarterName } from '../../locales/sheets.ts';
import { Choice } from '../parts/choice.tsx';
import { Field } from '../parts/field.tsx';
import { usePane } from '../pane-context.ts';

/** Waves in which something may have been coded, the latest first. */
export const codedWaves = (waves: readonly WaveView[]): readonly WaveView[] =>
  waves.filter(({ state }) => state !== 'planned').toSorted((one, other) => (one.from < other.from ? 1 : -1));

type WaveChoiceProps = {
  readonly waves: readonly WaveView[];
  readonly value: string;
  readonly onChoose: (wave: string) => void;
};

export function WaveChoice({ waves, value, onChoose }: WaveChoiceProps) {
  const { say } = usePane();
  const options = waves.map(({ code }) => ({ value: code, label: say(quarterName(code)) }));
  return (
    <Field label={say(texts.wave)}>
      <Choice value={value} options={options} onChoose={onChoose} />
    </Field>
  );
}

type PlatformChoiceProps = {
  readonly platforms: Overview['platforms'];
  readonly value: string;
  readonly onChoose: (platform: string) => void;
};

export function PlatformChoice({ platforms, value, onChoose }: PlatformChoiceProps) {
  const { say } = usePane();
  const options = platforms.map(({ code, name }) => ({ value: code, label: `${code} · ${name}` }));
  return (
    <Field label={say(texts.platform)}>
      <Choice value={value} options={options} onChoose={onChoose} />
    </Field>
  );
}

type ThemeChoiceProps = { readonly value: Theme; readonly onChoose: (theme: Theme) => void };

export function ThemeChoice({ value, onChoose }: ThemeChoiceProps) {
  const { say } = usePane();
  const options = themes.map((theme) => ({ value: theme, label: say(themeNames[theme]) }));
  const choose = (chosen: string) => onChoose(themes.find((theme) => theme === chosen) ?? value);
  return (
    <Field label={say(texts.theme)}>
      <Choice value={value} options={options} onChoose={choose} />
    </Field>
  );
}
