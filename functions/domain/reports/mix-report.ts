import type { Change } from './change.ts';
import { changeSentence, type Named } from './change-sentence.ts';
import type { Note } from './course-notes.ts';
import type { Report, ReportRow, RowState, Sentence } from './report.ts';

export type MixOf = Named & { readonly change: Change };

/** Of each platform and the network, how much of its change is quality and how much the mix: the two are the whole. */
export function mixReport(entities: readonly MixOf[], unit: number, notes: readonly Note[]): Report {
  return {
    report: 'mix',
    columns: [
      { id: 'change', unit: 'difference' },
      { id: 'quality', unit: 'difference' },
      { id: 'mix', unit: 'difference' },
      { id: 'n', unit: 'count' },
      { id: 'n-before', unit: 'count' },
    ],
    rows: entities.map(rowOf),
    sentences: entities.map(sentenceOf),
    notes: [{ kind: 'fixed-weights', said: {} }, ...notes],
    unit,
  };
}

function rowOf({ code, change: { value, mix, n, nBefore, reason } }: MixOf): ReportRow {
  const cells = { change: together(value, mix), quality: value, mix, n, 'n-before': nBefore };
  return { key: code, state: stateOf(reason), cells };
}

const together = (value: number | null, mix: number | null): number | null =>
  value === null || mix === null ? null : value + mix;

function stateOf(reason: Change['reason']): RowState {
  if (reason === null) return 'known';
  if (reason === 'too-few' || reason === 'not-collected') return reason;
  return reason === 'withheld' ? 'suppressed' : 'not-comparable';
}

function sentenceOf({ change, ...named }: MixOf): Sentence {
  const { value, mix, before } = change;
  if (value === null || mix === null) return changeSentence(named, change, null);
  const said = { platform: named.name, change: value + mix, quality: value, mix };
  return { key: named.code, kind: 'quality-and-mix', said: before === null ? said : { ...said, before } };
}
