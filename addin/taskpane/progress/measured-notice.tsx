import type { MeasuredProgress } from '#contract/progress';
import { themeNames } from '../../locales/practice-columns.ts';
import { measureWords, progressTexts as texts, saidOf, stepWords } from '../../locales/progress.ts';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';

type MeasuredNoticeProps = {
  readonly wave: string;
  readonly answer: MeasuredProgress;
  readonly nameOf: (platform: string) => string;
};

/** What a wave says: what changed state, and each improvement in words. */
export function MeasuredNotice({ wave, answer, nameOf }: MeasuredNoticeProps) {
  const { say } = usePane();
  const { isPreview, steps, improvements } = answer;
  return (
    <Notice tone={isPreview ? 'information' : 'success'}>
      <p>{say(isPreview ? texts.preview(wave) : texts.written(answer))}</p>
      {steps.length === 0 && <p>{say(texts.noStep)}</p>}
      <ul>
        {steps.map((step) => (
          <li key={`${step.platform} ${step.theme}`}>
            <strong>
              {nameOf(step.platform)}, {say(stepWords(step))}
            </strong>
          </li>
        ))}
        {improvements.map((one) => (
          <li key={`${one.platform} ${one.theme} measured`}>
            {nameOf(one.platform)}, {say(saidOf(themeNames[one.theme], measureWords(one)))}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
