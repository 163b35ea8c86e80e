import './shared.css';
import type { Zone } from '../grid/axis.ts';
import type { GridView } from '../grid/grid-view.ts';
import { rectangle } from '../grid/selection-layers.ts';
import { colourOf } from './person-colour.ts';
import type { Person } from './protocol.ts';
import type { SharedSession } from './shared-session.ts';

const zones: readonly (readonly [Zone, Zone])[] = [
  ['frozen', 'frozen'],
  ['frozen', 'free'],
  ['free', 'frozen'],
  ['free', 'free'],
];

/** Draws what the others have selected on the sheet shown: a frame of their colour, with their name. */
export class PresenceLayer {
  readonly #grid: GridView;
  readonly #session: SharedSession;
  readonly #layers = new Map<string, HTMLElement>();

  constructor(grid: GridView, session: SharedSession) {
    this.#grid = grid;
    this.#session = session;
    grid.layers.onDraw(() => this.#draw());
    session.onChange(() => this.#draw());
  }

  #draw(): void {
    const { sheet } = this.#grid;
    const others = this.#session.people.filter(
      ({ author, sheetId }) => author !== this.#session.me.author && sheetId === sheet.id,
    );
    for (const [rows, columns] of zones) {
      const frames = others.flatMap((person) => this.#frame(person, rows, columns) ?? []);
      const layer = this.#layer(rows, columns, frames.length > 0);
      // A frame that stays is left alone: its name shows when it comes, then leaves the cells to be read.
      const html = frames.map(({ outerHTML }) => outerHTML).join('');
      if (layer && layer.innerHTML !== html) layer.replaceChildren(...frames);
    }
  }

  #frame({ author, name, box }: Person, rows: Zone, columns: Zone): HTMLElement | undefined {
    const at = box && rectangle(this.#grid.layout, rows, columns, box);
    if (!at) return undefined;
    const frame = document.createElement('div');
    frame.className = 'wb-person';
    frame.classList.add(...(at.cut ?? []));
    frame.style.cssText = `left:${at.left}px;top:${at.top}px;width:${at.width}px;height:${at.height}px`;
    frame.style.setProperty('--person', colourOf(author));
    const label = document.createElement('span');
    label.textContent = name;
    if (box.row === 0) label.className = 'wb-below';
    frame.append(label);
    return frame;
  }

  /** Made once somebody is there to be drawn. */
  #layer(rows: Zone, columns: Zone, isNeeded: boolean): HTMLElement | undefined {
    const key = `${rows} ${columns}`;
    const known = this.#layers.get(key);
    const host = this.#grid.revo.zone(rows, columns);
    if (!host || (!known && !isNeeded)) return known;
    const layer = known ?? document.createElement('div');
    layer.className = 'wb-people-layer';
    layer.setAttribute('aria-hidden', 'true');
    this.#layers.set(key, layer);
    if (layer.parentElement !== host) host.append(layer);
    return layer;
  }
}
