import type { Overview } from '#contract/organisation';
import { parseChannelFilter, type ChannelFilter } from '#domain/channel';
import { reportScreenTexts as texts } from '../../locales/report-sheets.ts';
import { quarterName } from '../../locales/sheets.ts';
import type { ReportSubject } from '../../workbook/reports/report-asked.ts';
import { usePane } from '../pane-context.ts';
import { Choice } from '../parts/choice.tsx';
import { Field } from '../parts/field.tsx';
import { evaluatedWaves } from './evaluated-waves.ts';
import { flowName } from './flow-name.ts';

type SubjectFieldsProps = {
  readonly overview: Overview;
  readonly flows: readonly ChannelFilter[];
  readonly subject: ReportSubject;
  readonly onChange: (subject: ReportSubject) => void;
};

/** What the reports are about. The channel is asked for only where a wave has several. */
export function SubjectFields({ overview, flows, subject, onChange }: SubjectFieldsProps) {
  const { say } = usePane();
  const waves = evaluatedWaves(overview).map(({ code }) => ({ value: code, label: say(quarterName(code)) }));
  const platforms = overview.platforms.map(({ code, name }) => ({ value: code, label: `${code} · ${name}` }));
  return (
    <>
      <Field label={say(texts.wave)}>
        <Choice
          value={subject.quarter}
          options={waves}
          onChoose={(quarter) => onChange({ ...subject, quarter, channel: '' })}
        />
      </Field>
      {flows.length > 0 && (
        <Field label={say(texts.flow)} hint={say(texts.flowHint)}>
          <Choice
            value={subject.channel}
            options={flows.map((flow) => ({ value: flow, label: say(flowName(flow)) }))}
            onChoose={(flow) => onChange({ ...subject, channel: parseChannelFilter(flow) ?? '' })}
          />
        </Field>
      )}
      <Field label={say(texts.platform)}>
        <Choice
          value={subject.platform}
          options={[{ value: '', label: say(texts.allPlatforms) }, ...platforms]}
          onChoose={(platform) => onChange({ ...subject, platform })}
        />
      </Field>
    </>
  );
}
