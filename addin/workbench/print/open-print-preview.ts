import './print.css';
import { h, render } from 'preact';
import type { drawChart } from '../charts/draw-chart.ts';
import type { GridTexts } from '../grid/grid-texts.ts';
import type { Workbook } from '../model/workbook.ts';
import { PrintJob } from './print-job.ts';
import { PrintPreview } from './print-preview.tsx';
import { printTexts } from './print-texts.ts';

type Parts = {
  readonly workbook: Workbook;
  readonly texts: GridTexts;
  readonly file: string;
  /** Told when the preview is gone. */
  readonly closed: () => void;
};

/** Shows the sheet shown as it would be printed; what is changed there stays with the sheet. */
export async function openPrintPreview({ workbook, texts, file, closed }: Parts): Promise<void> {
  const sheet = workbook.active;
  const draw: typeof drawChart | undefined =
    sheet.charts.length > 0 ? (await import('../charts/draw-chart.ts')).drawChart : undefined;
  const dialog = document.createElement('dialog');
  dialog.className = 'wb-print-dialog';
  const own = printTexts[workbook.language];
  dialog.setAttribute('aria-label', own.title);
  const printing = new Printing();
  const newJob = () => {
    const job = new PrintJob({ workbook, texts, file, host: dialog, draw });
    printing.follow(job);
    return job;
  };
  const close = () => dialog.close();
  dialog.addEventListener('close', () => {
    printing.stop();
    render(null, dialog);
    dialog.remove();
    closed();
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'PageUp' && event.key !== 'PageDown') event.stopPropagation();
  });
  document.body.append(dialog);
  dialog.showModal();
  const change = (settings: Readonly<Record<string, unknown>>) =>
    workbook.journal.unrecorded(() => {
      workbook.journal.set(sheet, 'pageLayout', { ...sheet.pageLayout, ...settings });
      workbook.partsChanged();
    });
  render(h(PrintPreview, { texts: own, newJob, change, print: () => window.print(), close }), dialog);
}

/** While the preview is open, the browser prints the pages and nothing else. */
class Printing {
  #job: PrintJob | undefined;
  readonly #style = document.createElement('style');
  readonly #pages = document.createElement('div');
  readonly #stop = new AbortController();

  constructor() {
    this.#pages.className = 'wb-print-out';
    const { signal } = this.#stop;
    window.addEventListener('beforeprint', () => this.#fill(), { signal });
    window.addEventListener('afterprint', () => this.#pages.replaceChildren(), { signal });
    document.head.append(this.#style);
    document.body.append(this.#pages);
  }

  follow(job: PrintJob): void {
    this.#job = job;
    const { width, height } = job.setup;
    this.#style.textContent = `@page { size: ${width}px ${height}px; margin: 0; }`;
  }

  stop(): void {
    this.#stop.abort();
    this.#style.remove();
    this.#pages.remove();
  }

  #fill(): void {
    this.#pages.replaceChildren(...(this.#job?.all() ?? []));
  }
}
