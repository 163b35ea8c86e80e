import type { Overview } from '#contract/organisation';
import type { WaveView } from '#contract/wave';
import { paneTexts, waveStateNames } from '../../locales/pane.ts';
import { quarterName } from '../../locales/sheets.ts';
import { evaluationSheetId } from '../../workbook/evaluation/evaluation-specification.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { usePane } from '../pane-context.ts';
import { ImportProgress } from '../import/import-progress.tsx';
import { ReportsLink } from '../reports/reports-link.tsx';
import { RetentionLink } from '../retention/retention-link.tsx';
import { ContestLink } from '../contest/contest-link.tsx';
import { TranscriptsLink } from '../transcripts/transcripts-link.tsx';
import { useRole } from '../use-role.ts';
import { worksOnRows } from '../works-on-rows.ts';
import { useTask } from '../use-task.ts';
import { gridsOf } from './grids-of.ts';
import { SendRecordingsButton } from './send-recordings-button.tsx';
import { WaveRelease } from './wave-release.tsx';
import { WaveSample } from './wave-sample.tsx';
import { WaveStateButtons } from './wave-state-buttons.tsx';

type WaveCardProps = {
  readonly wave: WaveView;
  readonly overview: Overview;
  readonly counted: number | undefined;
};

export function WaveCard({ wave, overview, counted }: WaveCardProps) {
  const { model, say, language } = usePane();
  const role = useRole();
  const task = useTask();
  const opens = worksOnRows(role);
  return (
    <article class="card" aria-labelledby={`wave-${wave.code}`}>
      <header class="row">
        <h3 id={`wave-${wave.code}`}>{say(quarterName(wave.code))}</h3>
        <span class={`badge ${wave.state}`}>{say(waveStateNames[wave.state])}</span>
      </header>
      <p class="meta">{metaOf(wave, counted, { say, language }).join(' · ')}</p>
      {opens && wave.state !== 'planned' && (
        <div class="actions">
          {gridsOf(wave, overview.grids).map(({ reference, title, channels }, index, all) => (
            <button
              key={reference}
              type="button"
              class={wave.state === 'open' && index === 0 ? 'primary' : ''}
              disabled={task.busy}
              onClick={() =>
                void task.run(() =>
                  model.sheets.open(evaluationSheetId(overview.organisation.id, wave.code, reference)),
                )
              }
            >
              {say(all.length === 1 ? paneTexts.openSheet : paneTexts.openSheetOf(title, channels))}
            </button>
          ))}
        </div>
      )}
      <ReportsLink wave={wave} />
      {role === 'quality-manager' && wave.method === 'listening' && wave.state !== 'closed' && (
        <button type="button" onClick={() => model.go({ name: 'plan', wave: wave.code })}>
          {say(paneTexts.plan)}
        </button>
      )}
      <SendRecordingsButton wave={wave} />
      <TranscriptsLink wave={wave} />
      <ContestLink wave={wave} />
      {role !== 'evaluator' && <WaveRelease wave={wave} manages={role === 'quality-manager'} />}
      {role === 'quality-manager' && <WaveSample wave={wave} />}
      <RetentionLink wave={wave} />
      <ImportProgress wave={wave.code} />
      {role === 'quality-manager' && <WaveStateButtons wave={wave} />}
      {task.busy && <p role="status">{say(paneTexts.working.opening)}</p>}
      <FailureNotice failure={task.failure} />
    </article>
  );
}

function metaOf(
  wave: WaveView,
  counted: number | undefined,
  { say, language }: Pick<ReturnType<typeof usePane>, 'say' | 'language'>,
) {
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const quarter =
    wave.quarter === undefined
      ? `${day.format(new Date(wave.from))} – ${day.format(new Date(wave.to))}`
      : say(quarterName(wave.quarter));
  return [
    ...(wave.quarter === wave.code ? [] : [quarter]),
    say(paneTexts.platforms(wave.platforms.length)),
    ...(counted === undefined ? [] : [say(paneTexts.counted(counted))]),
    ...(wave.revision > 1 ? [say(paneTexts.revision(wave.revision))] : []),
  ];
}
