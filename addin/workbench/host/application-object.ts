import type { Workbook } from '../model/workbook.ts';
import { HostError } from './host-error.ts';
import { defineObject, type HostObject } from './host-object.ts';

/** Shows a new workbook beside this one: a copy of a file in base 64, or an empty one. */
export type OpenCreated = (base64: string | undefined) => void;

/** Excel's `Application`. Calculation is always automatic; suspending it only changes what would be drawn. */
export function applicationObject(workbook: Workbook, openCreated?: OpenCreated): () => HostObject {
  const created = createdObject(openCreated);
  const separators = () =>
    workbook.language === 'fr' ? { decimal: ',', group: '\u202f' } : { decimal: '.', group: ',' };
  const numberFormat = defineObject<undefined>({
    name: 'numberFormatInfo',
    properties: {
      numberDecimalSeparator: { get: () => separators().decimal },
      numberGroupSeparator: { get: () => separators().group },
    },
  });
  const dateFormat = defineObject<undefined>({
    name: 'datetimeFormatInfo',
    properties: {
      dateSeparator: { get: () => '/' },
      shortDatePattern: { get: () => (workbook.language === 'fr' ? 'dd/MM/yyyy' : 'M/d/yyyy') },
      timeSeparator: { get: () => ':' },
    },
  });
  const culture = defineObject<undefined>({
    name: 'cultureInfo',
    properties: {
      name: { get: () => (workbook.language === 'fr' ? 'fr-FR' : 'en-US') },
      numberFormat: { get: numberFormat },
      datetimeFormat: { get: dateFormat },
    },
  });
  const application = defineObject<undefined>({
    name: 'application',
    properties: {
      calculationMode: { get: () => 'Automatic', set: (_, mode) => mustBeAutomatic(mode) },
      calculationState: { get: () => 'Done' },
      calculationEngineVersion: { get: () => 0 },
      decimalSeparator: { get: () => separators().decimal },
      thousandsSeparator: { get: () => separators().group },
      useSystemSeparators: { get: () => true },
      cultureInfo: { get: culture },
    },
    methods: {
      calculate: () => workbook.requestCalculation(),
      createWorkbook: (_, [base64]) => created(typeof base64 === 'string' ? base64 : undefined),
      suspendApiCalculationUntilNextSync: () => undefined,
      suspendScreenUpdatingUntilNextSync: () => undefined,
    },
  });
  return () => application(undefined);
}

/** A workbook that was made and is not shown yet, by its file. */
function createdObject(openCreated: OpenCreated | undefined) {
  return defineObject<string | undefined>({
    name: 'workbookCreated',
    methods: {
      open: (base64) => {
        if (openCreated === undefined) throw HostError.notSimulated('Application.createWorkbook');
        openCreated(base64);
      },
    },
  });
}

/** An add-in that asks for manual calculation must not believe it has it. */
function mustBeAutomatic(mode: unknown): void {
  if (mode !== 'Automatic') throw HostError.notSimulated(`Application.calculationMode = ${String(mode)}`);
}
