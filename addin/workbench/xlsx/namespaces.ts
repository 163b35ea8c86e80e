const office = 'http://schemas.openxmlformats.org';
const microsoft = 'http://schemas.microsoft.com/office';

/** The namespaces of the parts we write, by the prefix Office gives them. */
export const namespaces = {
  main: `${office}/spreadsheetml/2006/main`,
  r: `${office}/officeDocument/2006/relationships`,
  mc: `${office}/markup-compatibility/2006`,
  xr: `${microsoft}/spreadsheetml/2014/revision`,
  xdr: `${office}/drawingml/2006/spreadsheetDrawing`,
  a: `${office}/drawingml/2006/main`,
  a16: `${microsoft}/drawing/2014/main`,
  c: `${office}/drawingml/2006/chart`,
  ds: `${office}/officeDocument/2006/customXml`,
  we: `${microsoft}/webextensions/webextension/2010/11`,
  wetp: `${microsoft}/webextensions/taskpanes/2010/11`,
  relationships: `${office}/package/2006/relationships`,
  contentTypes: `${office}/package/2006/content-types`,
  coreProperties: `${office}/package/2006/metadata/core-properties`,
  properties: `${office}/officeDocument/2006/extended-properties`,
} as const;

/** What leads from one part to another. */
export const relationshipTypes = {
  officeDocument: `${namespaces.r}/officeDocument`,
  worksheet: `${namespaces.r}/worksheet`,
  styles: `${namespaces.r}/styles`,
  theme: `${namespaces.r}/theme`,
  sharedStrings: `${namespaces.r}/sharedStrings`,
  sheetMetadata: `${namespaces.r}/sheetMetadata`,
  table: `${namespaces.r}/table`,
  drawing: `${namespaces.r}/drawing`,
  chart: `${namespaces.r}/chart`,
  customXml: `${namespaces.r}/customXml`,
  customXmlProps: `${namespaces.r}/customXmlProps`,
  extendedProperties: `${namespaces.r}/extended-properties`,
  coreProperties: `${office}/package/2006/relationships/metadata/core-properties`,
  taskpanes: `${microsoft}/2011/relationships/webextensiontaskpanes`,
  webextension: `${microsoft}/2011/relationships/webextension`,
} as const;

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What each part says it is. */
export const contentTypes = {
  workbook: `${spreadsheet}.sheet.main+xml`,
  worksheet: `${spreadsheet}.worksheet+xml`,
  styles: `${spreadsheet}.styles+xml`,
  sharedStrings: `${spreadsheet}.sharedStrings+xml`,
  sheetMetadata: `${spreadsheet}.sheetMetadata+xml`,
  table: `${spreadsheet}.table+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  customXmlProps: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  extendedProperties: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  coreProperties: 'application/vnd.openxmlformats-package.core-properties+xml',
  taskpanes: 'application/vnd.ms-office.webextensiontaskpanes+xml',
  webextension: 'application/vnd.ms-office.webextension+xml',
} as const;
