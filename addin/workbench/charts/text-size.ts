import type { TextLook } from './text-look.ts';

/** Calibri is what Excel writes charts with; Carlito has its widths. */
export const chartFont = "Aptos, Calibri, Carlito, 'Segoe UI', Arial, sans-serif";

const lineHeight = 1.25;

export const familyOf = ({ family }: TextLook): string => (family ? `'${family}', ${chartFont}` : chartFont);

/** Width of a text in the unit of its size. */
export function textWidth(text: string, look: TextLook): number {
  const context = measuring();
  if (!context) return text.length * look.size * 0.52;
  context.font = `${look.italic ? 'italic ' : ''}${look.bold ? '700 ' : ''}${look.size}px ${familyOf(look)}`;
  return context.measureText(text).width;
}

export const widest = (texts: readonly string[], look: TextLook): number =>
  texts.reduce((most, text) => Math.max(most, textWidth(text, look)), 0);

export const textHeight = ({ size }: TextLook, lines = 1): number => size * lineHeight * lines;

/** The text in lines no wider than this; a longer word has a line of its own. */
export function wrapped(text: string, look: TextLook, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, look) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The text, cut with an ellipsis where it gets wider than this. */
export function shortened(text: string, look: TextLook, width: number): string {
  if (textWidth(text, look) <= width) return text;
  let kept = text.length - 1;
  while (kept > 0 && textWidth(`${text.slice(0, kept)}…`, look) > width) kept -= 1;
  return `${text.slice(0, kept).trimEnd()}…`;
}

let canvas: CanvasRenderingContext2D | null | undefined;

function measuring(): CanvasRenderingContext2D | null {
  return (canvas ??= document.createElement('canvas').getContext('2d'));
}
