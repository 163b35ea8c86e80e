import { useState } from 'preact/hooks';
import { exportOutcomeSchema, type ExportFile } from '#contract/export';
import type { JobView } from '#contract/job';
import { keepingTexts } from '../../../locales/keeping.ts';
import { isUnderWay, useJob } from '../../frames/use-job.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { Notice } from '../../parts/notice.tsx';
import { usePane } from '../../pane-context.ts';
import { useTask } from '../../use-task.ts';
import { sayMoment } from './say-moment.ts';

/** One export: how far it is, then its files. */
export function ExportCard({ job: id, timeZone }: { readonly job: string; readonly timeZone: string }) {
  const { say, language } = usePane();
  const { job, failure, again } = useJob(id);
  if (job === undefined) return <FailureNotice failure={failure} retry={again} />;
  const percent = job.progress.toLocaleString(language, { style: 'percent' });
  return (
    <div>
      <h3>{say(keepingTexts.exportedAt(sayMoment(job.at, language, timeZone)))}</h3>
      {isUnderWay(job) && (
        <>
          <progress value={job.progress} max={1} aria-label={percent} />
          <p role="status">{say(keepingTexts.exporting(percent))}</p>
          <p class="hint">{say(keepingTexts.exportGoesOn)}</p>
        </>
      )}
      <FailureNotice failure={failure} retry={again} />
      {(job.state === 'failed' || job.state === 'stuck') && <Halted job={job} onResumed={again} />}
      {job.state === 'done' && <ExportFiles job={job} />}
    </div>
  );
}

function Halted({ job, onResumed }: { readonly job: JobView; readonly onResumed: () => void }) {
  const { model, say } = usePane();
  const task = useTask();
  const resume = () =>
    task.run(async () => {
      await model.app.client.call('resumeJob', { parameters: { job: job.id } });
      onResumed();
    });
  return (
    <>
      <Notice tone="warning">{say(keepingTexts.exportHalted)}</Notice>
      <FailureNotice failure={task.failure} />
      <button type="button" disabled={task.busy} onClick={() => void resume()}>
        {say(keepingTexts.resume)}
      </button>
    </>
  );
}

function ExportFiles({ job }: { readonly job: JobView }) {
  const outcome = exportOutcomeSchema.safeParse(job.outcome);
  const files = outcome.success ? outcome.data.files : 0;
  return (
    <>
      {Array.from({ length: files }, (_, index) => (
        <FileOfExport key={index} job={job.id} file={index + 1} files={files} />
      ))}
    </>
  );
}

type FileOfExportProps = { readonly job: string; readonly file: number; readonly files: number };

/** The link is asked for when it is wanted: it is good for minutes, and written down. */
function FileOfExport({ job, file, files }: FileOfExportProps) {
  const { model, say, language } = usePane();
  const task = useTask();
  const [link, setLink] = useState<ExportFile | undefined>(undefined);
  const fetchLink = () =>
    task.run(async () =>
      setLink(await model.app.client.call('exportFile', { parameters: { job }, request: { file } })),
    );
  return (
    <>
      <button type="button" disabled={task.busy} onClick={() => void fetchLink()}>
        {say(keepingTexts.fetchFile(file, files))}
      </button>
      <FailureNotice failure={task.failure} />
      {link && (
        <p>
          <a href={link.url} download={link.fileName} target="_blank" rel="noreferrer">
            {say(keepingTexts.link(link.fileName, sizeOf(link.bytes, language)))}
          </a>
          <br />
          <span class="hint">{say(keepingTexts.linkUntil)}</span>
        </p>
      )}
    </>
  );
}

const sizeOf = (bytes: number, language: string): string => {
  const isSmall = bytes < 1e6;
  const size = Math.ceil(bytes / (isSmall ? 1e3 : 1e6));
  return size.toLocaleString(language, { style: 'unit', unit: isSmall ? 'kilobyte' : 'megabyte' });
};
