import type { Workbook } from '../model/workbook.ts';
import { applicationObject, type OpenCreated } from './application-object.ts';
import { chartObject, chartsObject } from './chart-object.ts';
import { columnObject } from './column-object.ts';
import { conditionalFormatObject } from './conditional-format-object.ts';
import { conditionalFormatsObject } from './conditional-formats-object.ts';
import { formatObject } from './format-object.ts';
import { nameObject, namesObject } from './name-object.ts';
import type { Objects } from './objects.ts';
import { rangeObject } from './range-object.ts';
import { rowObject } from './row-object.ts';
import { sheetObject, sheetsObject } from './sheet-object.ts';
import { settingsObject, xmlPartObject, xmlPartsObject } from './store-objects.ts';
import { tableObject, tablesObject } from './table-object.ts';
import { validationObject } from './validation-object.ts';

/** Every kind of object of one workbook. They speak of each other, so each is made when first needed. */
export function createObjects(workbook: Workbook, openCreated?: OpenCreated): Objects {
  const objects: Objects = {
    workbook,
    range: late(() => rangeObject(objects)),
    sheet: late(() => sheetObject(objects)),
    sheets: late(() => sheetsObject(objects)),
    tables: late(() => tablesObject(objects)),
    table: late(() => tableObject(objects)),
    column: late(() => columnObject(objects)),
    row: late(() => rowObject(objects)),
    format: late(() => formatObject(objects)),
    validation: late(() => validationObject()),
    conditionalFormats: late(() => conditionalFormatsObject(objects)),
    conditionalFormat: late(() => conditionalFormatObject(objects)),
    charts: late(() => chartsObject(objects)),
    chart: late(() => chartObject(objects)),
    names: late(() => namesObject(objects)),
    name: late(() => nameObject(objects)),
    settings: late(() => settingsObject(workbook)),
    xmlParts: late(() => xmlPartsObject(objects)),
    xmlPart: late(() => xmlPartObject(workbook)),
    application: late(() => applicationObject(workbook, openCreated)),
  };
  return objects;
}

function late<A extends readonly unknown[], R>(make: () => (...args: A) => R): (...args: A) => R {
  let made: ((...args: A) => R) | undefined;
  return (...args) => (made ??= make())(...args);
}
