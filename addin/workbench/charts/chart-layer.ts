import './charts.css';
import type { GridEntry } from '../grid/grid-entry.ts';
import type { GridView } from '../grid/grid-view.ts';
import type { Zone } from '../grid/axis.ts';
import type { SheetLayout } from '../grid/sheet-layout.ts';
import { ZoneLayers, zones } from '../grid/zone-layers.ts';
import type { Chart } from '../model/chart.ts';
import { activateChart, chartPlace, removeChart, setChart } from '../model/chart-edits.ts';
import { anchorAt, placeOfAnchor } from '../model/chart-place.ts';
import type { Workbook } from '../model/workbook.ts';
import type { Worksheet } from '../model/worksheet.ts';
import { ChartFrame } from './chart-frame.ts';
import { drawnSizes, frozenSize, pixelsPerPoint, type Rectangle } from './chart-geometry.ts';
import { type ChartPicture, chartPicture } from './chart-picture.ts';
import { chartTexts } from './chart-texts.ts';
import type { drawChart } from './draw-chart.ts';

type Shown = { readonly frame: ChartFrame; drawn: string };

/** The charts of the sheet shown, over its cells and moving with them; each zone of frozen panes has its part. */
export class ChartLayer {
  readonly #grid: GridView;
  readonly #entry: GridEntry;
  readonly #workbook: Workbook;
  readonly #layers: ZoneLayers;
  readonly #shown = new Map<string, Shown>();
  /** As they are since the last change; scrolling reads no cell again. */
  readonly #pictures = new Map<Chart, ChartPicture>();
  #draw: typeof drawChart | undefined;
  #frame = 0;

  constructor({ grid, entry }: { grid: GridView; entry: GridEntry }) {
    this.#grid = grid;
    this.#entry = entry;
    this.#workbook = grid.workbook;
    this.#layers = new ZoneLayers(grid.revo, { class: 'wb-chart-layer' });
    grid.layers.onDraw(() => this.#place());
    grid.host.addEventListener('scroll', () => this.#look(), { capture: true, passive: true });
    this.#workbook.subscribe(({ kind }) => {
      if (kind === 'selection') activateChart(this.#workbook, grid.sheet, undefined);
      else this.#pictures.clear();
      this.#later();
    });
    this.#later();
  }

  #later(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#place();
    });
  }

  #place(): void {
    const { sheet, layout } = this.#grid;
    this.#look();
    const wanted = new Set<string>();
    for (const chart of sheet.charts) {
      const at = this.#rectangle(sheet, chart, layout);
      for (const [rows, columns] of zones) {
        if (!touches(at, layout, rows, columns)) continue;
        const key = `${sheet.id} ${chart.id} ${rows} ${columns}`;
        wanted.add(key);
        this.#placeIn(key, chart, { rows, columns, at });
      }
    }
    for (const [key, { frame }] of this.#shown) {
      if (wanted.has(key)) continue;
      frame.element.remove();
      this.#shown.delete(key);
    }
  }

  #placeIn(
    key: string,
    chart: Chart,
    { rows, columns, at }: { rows: Zone; columns: Zone; at: Rectangle },
  ): void {
    const { sheet, layout } = this.#grid;
    const layer = this.#layers.in(rows, columns);
    if (!layer) return;
    const shown = this.#shown.get(key) ?? { frame: this.#newFrame(sheet, chart), drawn: '' };
    this.#shown.set(key, shown);
    const { frame } = shown;
    if (frame.element.parentElement !== layer) layer.append(frame.element);
    const frozen = frozenSize(layout);
    const origin = {
      left: columns === 'free' ? frozen.width : 0,
      top: rows === 'free' ? frozen.height : 0,
    };
    frame.place(at, origin);
    this.#redraw(shown, chart, at);
  }

  #redraw(shown: Shown, chart: Chart, { width, height }: Rectangle): void {
    const { sheet } = this.#grid;
    const picture = this.#pictures.get(chart) ?? chartPicture(this.#workbook, sheet, chart);
    this.#pictures.set(chart, picture);
    const texts = chartTexts[this.#workbook.language];
    shown.frame.label(texts.labelOf(chart.name, picture.title?.text ?? ''), sheet.activeChart === chart);
    if (!this.#draw) {
      void this.#load();
      return;
    }
    const size = { width: width / pixelsPerPoint, height: height / pixelsPerPoint };
    const state = JSON.stringify([picture, size]);
    if (shown.drawn === state) return;
    shown.drawn = state;
    shown.frame.draw(this.#draw(picture, size));
  }

  /** What draws comes with the first chart, so that a page without any does not wait for it. */
  async #load(): Promise<void> {
    const { drawChart: draw } = await import('./draw-chart.ts');
    if (this.#draw) return;
    this.#draw = draw;
    this.#later();
  }

  #rectangle(sheet: Worksheet, chart: Chart, layout: SheetLayout): Rectangle {
    const { anchor } = chart;
    const place = anchor ? placeOfAnchor(anchor, drawnSizes(layout, sheet)) : chartPlace(sheet, chart);
    return {
      left: place.left * pixelsPerPoint,
      top: place.top * pixelsPerPoint,
      width: place.width * pixelsPerPoint,
      height: place.height * pixelsPerPoint,
    };
  }

  #newFrame(sheet: Worksheet, chart: Chart): ChartFrame {
    const grid = this.#grid;
    const workbook = this.#workbook;
    const back = () => grid.input.focus();
    return new ChartFrame({
      texts: chartTexts[workbook.language],
      activate: () => {
        if (grid.session && !this.#entry.commit(undefined)) return false;
        activateChart(workbook, sheet, chart);
        return true;
      },
      leave: () => {
        if (sheet.activeChart === chart) activateChart(workbook, sheet, undefined);
        if (document.activeElement?.classList.contains('wb-chart')) back();
      },
      moved: (to) => workbook.as('person', () => this.#move(sheet, chart, to)),
      remove: () => {
        workbook.as('person', () => removeChart(workbook, sheet, chart));
        back();
      },
      undo: () => workbook.undo(),
      redo: () => workbook.redo(),
    });
  }

  #move(sheet: Worksheet, chart: Chart, { left, top, width, height }: Rectangle): void {
    const [x, y, across, down] = [left, top, width, height].map((pixels) => pixels / pixelsPerPoint);
    const place = { left: x ?? 0, top: y ?? 0, width: across ?? 0, height: down ?? 0 };
    setChart(this.#workbook, chart, 'anchor', anchorAt(place, drawnSizes(this.#grid.layout, sheet)));
  }

  /** Tells the sheet what the window shows of it, for charts put in the middle. */
  #look(): void {
    const { sheet, layout, revo, host } = this.#grid;
    const origin = revo.zone('free', 'free')?.getBoundingClientRect();
    if (!origin) return;
    const frame = host.getBoundingClientRect();
    const frozen = frozenSize(layout);
    const hidden = {
      x: frame.left + 46 - origin.left + frozen.width,
      y: frame.top + 24 - origin.top + frozen.height,
    };
    sheet.visibleArea = {
      left: Math.max(0, hidden.x - frozen.width) / pixelsPerPoint,
      top: Math.max(0, hidden.y - frozen.height) / pixelsPerPoint,
      width: (frame.width - 46) / pixelsPerPoint,
      height: (frame.height - 24) / pixelsPerPoint,
    };
  }
}

function touches(
  { left, top, width, height }: Rectangle,
  layout: SheetLayout,
  rows: Zone,
  columns: Zone,
): boolean {
  const frozen = frozenSize(layout);
  const inside = (zone: Zone, from: number, size: number, edge: number) =>
    zone === 'frozen' ? from < edge : from + size > edge || (from >= edge && size === 0);
  return inside(columns, left, width, frozen.width) && inside(rows, top, height, frozen.height);
}
