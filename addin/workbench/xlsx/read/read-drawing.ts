import type { SavedSheet } from '../../model/saved-schema.ts';
import type { ReadContext } from './read-context.ts';

/** The charts of a sheet. */
export function readCharts(path: string, { files, left }: ReadContext): SavedSheet['charts'] {
  left.add('charts', files.related(path, 'drawing').length);
  return [];
}
