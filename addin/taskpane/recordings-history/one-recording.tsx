import type { RecordingHistory } from '#contract/recording';
import { historyTexts } from '../../locales/recordings-history.ts';
import { usePane } from '../pane-context.ts';

type OneRecordingProps = {
  readonly recording: RecordingHistory['recordings'][number];
  readonly timeZone: string;
};

/** One recording there is or was of a contact: three questions and their answers. */
export function OneRecording({ recording, timeZone }: OneRecordingProps) {
  const { say, language } = usePane();
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const moment = (instant: string) => format.format(new Date(instant));
  const { lies, heard, destroyed, state, form, bytes, sentAt, sentBy, end, limit } = recording;
  return (
    <dl>
      <dt>{say(historyTexts.where)}</dt>
      <dd>
        <p>{say(historyTexts.sent(form, size(bytes, language), moment(sentAt), sentBy))}</p>
        <p>{say(lies === null ? historyTexts.liesNot(state) : historyTexts.lies(lies.days))}</p>
      </dd>
      <dt>{say(historyTexts.who)}</dt>
      <dd>
        {heard.length === 0 && <p>{say(historyTexts.nobody)}</p>}
        <ul>
          {heard.map(({ at, until, by }) => (
            <li key={`${at} ${by}`}>{say(historyTexts.heard(by, moment(at), moment(until)))}</li>
          ))}
        </ul>
      </dd>
      <dt>{say(historyTexts.when)}</dt>
      <dd>
        {destroyed === null ? (
          <p>{say(historyTexts.ends(moment(end), moment(limit)))}</p>
        ) : (
          <p>
            {say(historyTexts.destroyed(moment(destroyed.at), destroyed.reason))}{' '}
            {say(historyTexts.verified(moment(destroyed.verifiedAt)))}
          </p>
        )}
      </dd>
    </dl>
  );
}

const size = (bytes: number, language: string): string =>
  new Intl.NumberFormat(language, {
    style: 'unit',
    unit: bytes < 1e6 ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: 1,
  }).format(bytes < 1e6 ? bytes / 1e3 : bytes / 1e6);
