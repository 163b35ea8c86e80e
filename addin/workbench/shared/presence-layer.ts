import './shared.css';
import type { Zone } from '../grid/axis.ts';
import type { GridView } from '../grid/grid-view.ts';
import { rectangle } from '../grid/selection-layers.ts';
import { ZoneLayers, zones } from '../grid/zone-layers.ts';
import { colourOf } from './person-colour.ts';
import type { Person } from './protocol.ts';
import type { SharedSession } from './shared-session.ts';

/** Draws what the others have selected on the sheet shown: a frame of their colour, with their name. */
export class PresenceLayer {
  readonly #grid: GridView;
  readonly #session: SharedSession;
  readonly #layers: ZoneLayers;

  constructor(grid: GridView, session: SharedSession) {
    this.#grid = grid;
    this.#layers = new ZoneLayers(grid.revo, { class: 'wb-people-layer', 'aria-hidden': 'true' });
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
    return isNeeded || this.#layers.known(rows, columns) ? this.#layers.in(rows, columns) : undefined;
  }
}
