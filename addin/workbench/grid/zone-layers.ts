import type { Zone } from './axis.ts';
import type { RevoSheet } from './revo-sheet.ts';

/** Rows and columns of the four parts frozen panes cut a sheet into. */
export const zones: readonly (readonly [Zone, Zone])[] = [
  ['frozen', 'frozen'],
  ['frozen', 'free'],
  ['free', 'frozen'],
  ['free', 'free'],
];

/** Layers of one kind over the cells, one in each zone and moving with it. */
export class ZoneLayers {
  readonly #sheet: RevoSheet;
  readonly #attributes: Readonly<Record<string, string>>;
  readonly #layers = new Map<string, HTMLElement>();

  /** Every layer is given these attributes. */
  constructor(sheet: RevoSheet, attributes: Readonly<Record<string, string>>) {
    this.#sheet = sheet;
    this.#attributes = attributes;
  }

  /** The layer of a zone, over its cells as they are drawn now; undefined when the zone is not there. */
  in(rows: Zone, columns: Zone): HTMLElement | undefined {
    const host = this.#sheet.zone(rows, columns);
    if (!host) return undefined;
    const layer = this.known(rows, columns) ?? this.#newLayer(rows, columns);
    if (layer.parentElement !== host) host.append(layer);
    return layer;
  }

  /** The layer of a zone if it was made already. */
  known(rows: Zone, columns: Zone): HTMLElement | undefined {
    return this.#layers.get(`${rows} ${columns}`);
  }

  #newLayer(rows: Zone, columns: Zone): HTMLElement {
    const layer = document.createElement('div');
    for (const [name, value] of Object.entries(this.#attributes)) layer.setAttribute(name, value);
    this.#layers.set(`${rows} ${columns}`, layer);
    return layer;
  }
}
