import { useState } from 'preact/hooks';
import type { CertificateView } from '#contract/draw';
import { frameTexts } from '../../locales/frames.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Field } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';
import { useTask } from '../use-task.ts';
import type { FrameProps } from './frame-props.ts';

type PlatformCount = CertificateView['platforms'][number];

/** How much the brand evaluates beside the provider itself, platform by platform: below 1 is said. */
export function ProviderCounts({ wave, frame }: FrameProps) {
  const { model, say } = usePane();
  const task = useTask();
  const [platforms, setPlatforms] = useState<readonly PlatformCount[] | undefined>(undefined);
  const parameters = { wave, frame: frame.id };
  const read = async () => {
    setPlatforms((await model.app.client.call('certificate', { parameters })).platforms);
  };
  const keep = (platform: string, n: number | null) =>
    void task.run(async () => {
      await model.app.client.call('sayProviderCount', { parameters, request: { platform, n } });
      await read();
    });
  return (
    <div class="confirm">
      <p class="pending">{say(frameTexts.coverage)}</p>
      <p class="hint">{say(frameTexts.coverageMeans)}</p>
      {platforms === undefined && (
        <button type="button" disabled={task.busy} onClick={() => void task.run(read)}>
          {say(frameTexts.compare)}
        </button>
      )}
      {platforms?.map((one) => (
        <ProviderCount key={one.platform} count={one} isBusy={task.busy} keep={keep} />
      ))}
      <FailureNotice failure={task.failure} />
    </div>
  );
}

type ProviderCountProps = {
  readonly count: PlatformCount;
  readonly isBusy: boolean;
  readonly keep: (platform: string, n: number | null) => void;
};

function ProviderCount({ count, isBusy, keep }: ProviderCountProps) {
  const { say, language } = usePane();
  const { platform, achieved, providerCount, coverage, isBelowProvider } = count;
  const [typed, setTyped] = useState(providerCount === null ? '' : String(providerCount));
  const isCount = /^\d{0,9}$/.test(typed.trim());
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        keep(platform, typed.trim() === '' ? null : Number(typed));
      }}
    >
      <Field label={say(frameTexts.providerCount(platform))} hint={say(frameTexts.ourCount(achieved))}>
        <input
          inputMode="numeric"
          value={typed}
          aria-invalid={!isCount}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </Field>
      {!isCount && <p class="hint">{say(frameTexts.notACount)}</p>}
      <button type="submit" disabled={isBusy || !isCount}>
        {say(frameTexts.keepCount)}
      </button>
      {coverage !== null && (
        <Notice tone={isBelowProvider ? 'warning' : 'success'}>
          {say(
            frameTexts.coverageOf(platform, coverage.toLocaleString(language, { maximumFractionDigits: 2 })),
          )}
          {isBelowProvider && ` ${say(frameTexts.belowProvider)}`}
        </Notice>
      )}
    </form>
  );
}
