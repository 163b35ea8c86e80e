import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PrintJob } from './print-job.ts';
import { PrintSettings } from './print-settings.tsx';
import type { PrintTexts } from './print-texts.ts';

type Props = {
  readonly texts: PrintTexts;
  readonly newJob: () => PrintJob;
  readonly change: (settings: Readonly<Record<string, unknown>>) => void;
  readonly print: (job: PrintJob) => void;
  readonly close: () => void;
};

/** The pages as they would come out, one after the other, and what can be changed of them. */
export function PrintPreview({ texts, newJob, change, print, close }: Props) {
  const [job, setJob] = useState(newJob);
  const [page, setPage] = useState(0);
  const shown = Math.min(page, Math.max(0, job.count - 1));
  const turn = (step: number) => setPage(Math.min(job.count - 1, Math.max(0, shown + step)));
  usePageKeys(turn);
  return (
    <div class="wb-print">
      <div class="wb-print-side">
        <h2>{texts.title}</h2>
        <button class="wb-main" type="button" disabled={job.count === 0} onClick={() => print(job)}>
          {texts.print}
        </button>
        <PrintSettings
          texts={texts}
          setup={job.setup}
          change={(settings) => {
            change(settings);
            setJob(newJob());
          }}
        />
        <p>{texts.scale(job.percent)}</p>
        <button type="button" onClick={close}>
          {texts.close}
        </button>
      </div>
      <div class="wb-print-view">
        {job.count === 0 ? (
          <p>{texts.empty}</p>
        ) : (
          <Sheet job={job} page={shown} label={texts.preview(shown + 1)} />
        )}
        {job.count > 0 && <Pager texts={texts} page={shown} count={job.count} turn={turn} />}
      </div>
    </div>
  );
}

function usePageKeys(turn: (step: number) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'PageUp') turn(-1);
      if (event.key === 'PageDown') turn(1);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}

type PagerProps = {
  readonly texts: PrintTexts;
  readonly page: number;
  readonly count: number;
  readonly turn: (step: number) => void;
};

function Pager({ texts, page, count, turn }: PagerProps) {
  return (
    <div class="wb-print-pager">
      <button type="button" disabled={page === 0} aria-label={texts.previous} onClick={() => turn(-1)}>
        ◂
      </button>
      <span role="status">{texts.page(page + 1, count)}</span>
      <button type="button" disabled={page === count - 1} aria-label={texts.next} onClick={() => turn(1)}>
        ▸
      </button>
    </div>
  );
}

/** One page, as large as there is room for. */
function Sheet({ job, page, label }: { job: PrintJob; page: number; label: string }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const host = place.current;
    const paper = job.page(page);
    if (!host || !paper) return undefined;
    host.replaceChildren(paper);
    const fit = () => {
      const { width, height } = job.setup;
      paper.style.zoom = String(Math.min(1.5, host.clientWidth / width, host.clientHeight / height));
    };
    const observer = new ResizeObserver(fit);
    observer.observe(host);
    fit();
    return () => observer.disconnect();
  }, [job, page]);
  return <div class="wb-print-sheet" ref={place} role="img" aria-label={label} />;
}
