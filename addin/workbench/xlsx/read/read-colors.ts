import { all, at, numberOf, type XmlNode } from '../xml/read-xml.ts';
import type { PackageReader } from './package-reader.ts';

/** The colours a file names by number or by its theme, as `#RRGGBB`. */
export class Colors {
  readonly #theme: readonly string[];
  readonly #indexed: readonly string[];

  constructor(files: PackageReader, workbook: string, styles: XmlNode | undefined) {
    const [theme] = files.related(workbook, 'theme');
    this.#theme = theme === undefined ? [] : themeColors(files.xml(theme));
    const own = all(at(styles, 'colors', 'indexedColors'), 'rgbColor').map((node) =>
      hex(node.attributes['rgb']),
    );
    this.#indexed = own.length > 0 ? own : indexedColors;
  }

  /** The theme's colour of that name: `accent1`, `tx1`. */
  named(name: string | undefined): string | undefined {
    const own = { tx1: 'dk1', bg1: 'lt1', tx2: 'dk2', bg2: 'lt2' }[name ?? ''] ?? name;
    return own === undefined ? undefined : this.#theme[themeOrder.indexOf(own)];
  }

  /** The colour of an element such as `<color theme="1" tint="0.5"/>`; undefined for automatic ones. */
  of(node: XmlNode | undefined): string | undefined {
    if (!node) return undefined;
    const { rgb, theme, indexed, tint } = node.attributes;
    const base = rgb
      ? hex(rgb)
      : (this.#theme[Number(theme ?? NaN)] ?? this.#indexed[Number(indexed ?? NaN)]);
    return base && tinted(base, numberOf(tint) ?? 0);
  }
}

const hex = (argb: string | undefined) => `#${(argb ?? '').slice(-6).toUpperCase().padStart(6, '0')}`;

/** Files number the theme's colours with light and dark exchanged. */
const themeOrder = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

function themeColors(theme: XmlNode | undefined): string[] {
  const scheme = at(theme, 'themeElements', 'clrScheme');
  return themeOrder.map((name) => {
    const [color] = at(scheme, name)?.children ?? [];
    return hex(color?.attributes['lastClr'] ?? color?.attributes['val']);
  });
}

/** Lighter for a tint above 0, darker below, by its luminance (ECMA-376-1, 18.8.19). */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const channels = [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16) / 255);
  const high = Math.max(...channels);
  const low = Math.min(...channels);
  const before = (high + low) / 2;
  const after = tint < 0 ? before * (1 + tint) : before * (1 - tint) + tint;
  // With hue and saturation kept, each channel keeps its share of the distance the luminance leaves free.
  const room = (luminance: number) => 1 - Math.abs(2 * luminance - 1);
  const scale = room(before) === 0 ? 0 : room(after) / room(before);
  const written = channels.map((channel) => {
    const value = Math.round((after + (channel - before) * scale) * 255);
    return Math.min(255, Math.max(0, value)).toString(16).padStart(2, '0');
  });
  return `#${written.join('').toUpperCase()}`;
}

const palette =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333';

/** Excel's own palette; 64 and 65, the system's colours, are automatic. */
const indexedColors = palette.split(' ').map((color) => `#${color}`);
