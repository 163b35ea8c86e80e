import { useState } from 'preact/hooks';
import { frameTexts } from '../../locales/frames.ts';
import { certificateLines } from '../../workbook/certificate/certificate-lines.ts';
import { writeCertificate } from '../../workbook/certificate/write-certificate.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';
import { useTask } from '../use-task.ts';
import type { FrameProps } from './frame-props.ts';

/** The certificate of a drawn frame, as it is now: as a sheet of this workbook, or as JSON. */
export function CertificateStep({ wave, frame }: FrameProps) {
  const { model, say, language } = usePane();
  const task = useTask();
  const [written, setWritten] = useState('');
  const read = () => model.app.client.call('certificate', { parameters: { wave, frame: frame.id } });
  const write = () =>
    void task.run(async () => {
      const certificate = await read();
      setWritten(await writeCertificate(frame.id, certificateLines(certificate, language)));
    });
  const save = () =>
    void task.run(async () => {
      const text = `${JSON.stringify(await read(), null, 2)}\n`;
      saveText(text, `certificat-${wave}-${frame.id}.json`);
    });
  return (
    <div class="confirm">
      <p class="pending">{say(frameTexts.certificate)}</p>
      <div class="actions two">
        <button
          type="button"
          class={frame.state === 'disclosed' ? 'primary' : ''}
          disabled={task.busy}
          onClick={write}
        >
          {say(frameTexts.certificateSheet)}
        </button>
        <button type="button" disabled={task.busy} onClick={save}>
          {say(frameTexts.certificateJson)}
        </button>
      </div>
      <FailureNotice failure={task.failure} />
      {written !== '' && <Notice tone="success">{say(frameTexts.certificateWritten(written))}</Notice>}
    </div>
  );
}

function saveText(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name.replace(/[\\/:*?"<>|~]/g, '_');
  link.click();
  // The browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
