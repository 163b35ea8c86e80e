import { Range } from '../model/range.ts';
import { required } from '../model/refusal.ts';
import type { Workbook } from '../model/workbook.ts';
import { defineObject, type HostObject } from './host-object.ts';
import type { KeptObjects } from './kept-objects.ts';
import type { Objects } from './objects.ts';
import { text } from './read-argument.ts';

/** Whether the add-in wants events; it may ask for silence while it writes. */
export type EventSwitch = { enableEvents: boolean };

type Parts = {
  readonly objects: Objects;
  readonly events: EventSwitch;
  /** Where the ranges named by events are kept. */
  readonly kept: () => KeptObjects;
};

/** Excel's `Workbook`, the root of every path. */
export function workbookObject({ objects, events, kept }: Parts): HostObject {
  const { workbook, range } = objects;
  const runtime = defineObject<EventSwitch>({
    name: 'runtime',
    properties: {
      enableEvents: {
        get: ({ enableEvents }) => enableEvents,
        set: (state, value) => (state.enableEvents = value === true),
      },
    },
  });
  return defineObject<Workbook>({
    name: 'workbook',
    properties: {
      name: { get: ({ name }) => name },
      readOnly: { get: () => false },
      autoSave: { get: () => false },
      isDirty: { get: () => false },
      previouslySaved: { get: () => false },
      worksheets: { get: () => objects.sheets() },
      tables: { get: () => objects.tables(undefined) },
      names: { get: () => objects.names(undefined) },
      settings: { get: () => objects.settings() },
      customXmlParts: { get: () => objects.xmlParts(undefined) },
      application: { get: () => objects.application() },
      _runtime: { get: () => runtime(events) },
    },
    methods: {
      getSelectedRange: () => range(workbook.selection),
      getActiveCell: () =>
        range(Range.cell(workbook.active, workbook.selection.row, workbook.selection.column)),
      getActiveChart: () => {
        const { active: sheet } = workbook;
        return objects.chart({ sheet, chart: required(sheet.activeChart) });
      },
      getIsActiveCollabSession: () => false,
      _getRangeForEventByReferenceId: (_, [id]) => kept().find(text(id)),
      _getRangeOrNullObjectForEventByReferenceId: (_, [id]) => kept().find(text(id)),
    },
  })(workbook);
}
