import type { drawChart } from '../charts/draw-chart.ts';
import { fitFigures } from '../grid/figure-width.ts';
import type { GridTexts } from '../grid/grid-texts.ts';
import type { Workbook } from '../model/workbook.ts';
import type { BannerFacts } from './banner-text.ts';
import { drawPage } from './draw-page.ts';
import { type PrintSetup, printSetup } from './print-setup.ts';
import { sheetPages, type SheetPages } from './sheet-pages.ts';

type Parts = {
  readonly workbook: Workbook;
  readonly texts: GridTexts;
  readonly file: string;
  /** Of the page, where figures are measured. */
  readonly host: HTMLElement;
  readonly draw: typeof drawChart | undefined;
};

/** The sheet shown as it would come out now. */
export class PrintJob {
  readonly setup: PrintSetup;
  readonly #parts: Parts;
  readonly #sheet: SheetPages;
  readonly #figureScale: number;

  constructor(parts: Parts) {
    const { workbook, host } = parts;
    this.#parts = parts;
    this.setup = printSetup(workbook.active, workbook.language);
    this.#sheet = sheetPages(workbook.active, this.setup);
    this.#figureScale = fitFigures(host);
  }

  get count(): number {
    return this.#sheet.pages.length;
  }

  /** The percentage the sheet is printed at; that of its first area when it has several. */
  get percent(): number {
    return this.#sheet.pages[0]?.percent ?? 100;
  }

  /** One page, from 0; undefined beyond the last one. */
  page(index: number): HTMLElement | undefined {
    const page = this.#sheet.pages[index];
    if (!page) return undefined;
    const { workbook, texts, draw } = this.#parts;
    const { setup } = this;
    const drawn = {
      workbook,
      texts,
      layout: this.#sheet.layout,
      setup,
      figureScale: this.#figureScale,
      draw,
    };
    return drawPage(drawn, page, this.#facts(index));
  }

  /** Every page, in order. */
  all(): HTMLElement[] {
    return Array.from({ length: this.count }, (_, index) => this.page(index) ?? []).flat();
  }

  #facts(index: number): BannerFacts {
    const { workbook, file } = this.#parts;
    const now = new Date();
    const { language } = workbook;
    return {
      page: index + this.setup.firstPage,
      pages: this.count,
      sheet: workbook.active.name,
      file,
      date: now.toLocaleDateString(language === 'fr' ? 'fr-FR' : 'en-US'),
      time: now.toLocaleTimeString(language === 'fr' ? 'fr-FR' : 'en-US', {
        hour: '2-digit',
        minute: '2-digit',
      }),
    };
  }
}
