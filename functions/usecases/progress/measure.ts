import type { Practice } from '#domain/practice/practice';
import type { Theme } from '#domain/theme';
import { measurableOf, type Measurables } from './measurables.ts';

/** By what a theme, an action or a procedure is measured. */
export type Measure =
  | { readonly by: 'theme'; readonly theme: Theme }
  /** A section or a criterion. */
  | { readonly by: 'part'; readonly part: string }
  | { readonly by: 'practice'; readonly practice: Practice };

type Told = { readonly theme: Theme | null; readonly measuredBy: string | null };

/** What is told of it wins over the criteria of its theme. Undefined when there is neither, or no such part any more. */
export function measureOf(measurables: Measurables, { theme, measuredBy }: Told): Measure | undefined {
  if (measuredBy === null) return theme === null ? undefined : { by: 'theme', theme };
  const known = measurableOf(measurables, measuredBy);
  if (known === undefined) return undefined;
  const practice = measurables.practices.get(known);
  return practice === undefined ? { by: 'part', part: known } : { by: 'practice', practice };
}

export function nameOfMeasure(measure: Measure): string {
  if (measure.by === 'theme') return `theme ${measure.theme}`;
  return measure.by === 'part' ? `part ${measure.part}` : `practice ${measure.practice.code}`;
}
