import { recordingStates } from '#domain/recording';
import type { Language } from '#domain/text';
import { columnTitles, recordingStateNames, remainingFormats } from '../../locales/sheets.ts';
import type { SheetColumn } from '../sync/specification.ts';
import { textField } from '../sync/text-cell.ts';
import { READ_ONLY_FILL } from './contact-columns.ts';

/** Days before the end from which a row that is not done is red. */
const SOON_DAYS = 7;

/** What there is to hear or to read of the contact. */
export const recordingColumn = (language: Language): SheetColumn => ({
  id: 'recording',
  title: columnTitles.recording,
  access: 'read-only',
  toField: textField,
  toCell: (field) => {
    const state = recordingStates.find((one) => one === field);
    return recordingStateNames[state ?? 'none'][language];
  },
  look: { width: 74, fill: READ_ONLY_FILL, centred: true },
});

/**
 * Days left until the end, whole ones, and hours below two days; Excel itself counts them down. A number that only moves
 * once a day: what is saved, drawn and sorted with it stays still.
 */
export const remainingColumn = (language: Language): SheetColumn => ({
  id: 'remaining',
  title: columnTitles.remaining,
  access: 'formula',
  toField: () => null,
  toCell: () => '',
  look: {
    width: 52,
    fill: READ_ONLY_FILL,
    numberFormat: remainingFormats[language],
    centred: true,
    alert: (addressOf) => {
      const left = addressOf('remaining');
      return `=AND(ISNUMBER(${left}),${left}<${SOON_DAYS},${addressOf('done')}="")`;
    },
  },
  formula: (addressOf) => {
    const end = addressOf('listenBy');
    return `=IF(N(${end})=0,"",IF(${end}-NOW()<2,INT((${end}-NOW())*24)/24,INT(${end}-NOW())))`;
  },
});
