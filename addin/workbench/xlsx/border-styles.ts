import type { Border } from '../model/cell.ts';

type Line = Pick<Border, 'style' | 'weight'>;

/** A border of a file, which names style and weight together, as Office.js has it. */
const lines: Readonly<Record<string, Line>> = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  dashed: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  dashDot: { style: 'DashDot', weight: 'Thin' },
  mediumDashDot: { style: 'DashDot', weight: 'Medium' },
  dashDotDot: { style: 'DashDotDot', weight: 'Thin' },
  mediumDashDotDot: { style: 'DashDotDot', weight: 'Medium' },
  dotted: { style: 'Dot', weight: 'Thin' },
  double: { style: 'Double', weight: 'Thick' },
  slantDashDot: { style: 'SlantDashDot', weight: 'Medium' },
};

/** The line of a name in a file, undefined for `none`. */
export const borderLine = (name: string): Line | undefined => lines[name];

/** The name in a file of a line, `none` without one; of two weights that files do not tell apart, the one they have. */
export function borderName({ style, weight }: Line): string {
  const ofStyle = Object.entries(lines).filter(([, line]) => line.style === style);
  const exact = ofStyle.find(([, line]) => line.weight === weight);
  return (exact ?? ofStyle[0])?.[0] ?? 'none';
}

/** Edges of Office.js by the element of a file, in the order files want. */
export const edgeElements = [
  ['left', 'EdgeLeft'],
  ['right', 'EdgeRight'],
  ['top', 'EdgeTop'],
  ['bottom', 'EdgeBottom'],
] as const;
