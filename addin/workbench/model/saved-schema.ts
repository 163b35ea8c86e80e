import * as z from 'zod';

/** The form in which workbooks are kept; another number is another form. */
export const savedVersion = 1;

export const boxSchema = z.object({
  row: z.number(),
  column: z.number(),
  rows: z.number(),
  columns: z.number(),
});
const options = z.record(z.string(), z.unknown());
const valueSchema = z.union([z.string(), z.number(), z.boolean()]);

const formatSchema = z.object({
  fillColor: z.string().optional(),
  fontColor: z.string().optional(),
  fontName: z.string().optional(),
  fontSize: z.number().optional(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  underline: z.string().optional(),
  strikethrough: z.boolean().optional(),
  horizontalAlignment: z.string().optional(),
  verticalAlignment: z.string().optional(),
  wrapText: z.boolean().optional(),
  indentLevel: z.number().optional(),
  locked: z.boolean().optional(),
  borders: z
    .record(z.string(), z.object({ style: z.string(), color: z.string(), weight: z.string() }))
    .optional(),
});

const validationSchema = z.object({
  rule: options,
  errorAlert: z.object({
    title: z.string().optional(),
    message: z.string().optional(),
    showAlert: z.boolean().optional(),
    style: z.string().optional(),
  }),
  prompt: z.object({
    title: z.string().optional(),
    message: z.string().optional(),
    showPrompt: z.boolean().optional(),
  }),
  ignoreBlanks: z.boolean(),
  origin: z.object({ row: z.number(), column: z.number() }).optional(),
});

export const styleSchema = z.object({
  numberFormat: z.string(),
  format: formatSchema,
  validation: validationSchema.optional(),
});

/** Row, column, value, place of the style in the list, then what only some cells have. */
const cellSchema = z.tuple([
  z.number(),
  z.number(),
  valueSchema,
  z.number(),
  z.object({
    formula: z.string().optional(),
    error: z.literal(true).optional(),
    message: z.string().optional(),
  }),
]);

/** The cells of a block, as its text has them. */
export const savedCellsSchema = z.array(cellSchema);

/** Cells of some rows of a sheet, as text: a text is kept many times faster than the objects it tells of. */
export const savedBlockSchema = z.object({ sheetId: z.string(), block: z.number(), text: z.string() });

const seriesSchema = z.object({
  name: z.string(),
  nameFrom: z.string().optional(),
  values: z.string().optional(),
  categories: z.string().optional(),
  options,
});

const anchorPointSchema = z.object({ row: z.number(), column: z.number(), x: z.number(), y: z.number() });

const chartSchema = z.object({
  id: z.string(),
  name: z.string(),
  chartType: z.string(),
  source: z.string(),
  seriesBy: z.string(),
  series: z.array(seriesSchema),
  anchor: z.object({ from: anchorPointSchema, to: anchorPointSchema }).optional(),
  options,
});

const numbered = z.array(z.tuple([z.number(), z.number()]));

const sheetSchema = z.object({
  id: z.string(),
  name: z.string(),
  visibility: z.enum(['Visible', 'Hidden', 'VeryHidden']),
  tabColor: z.string(),
  showGridlines: z.boolean(),
  frozen: z.object({ rows: z.number(), columns: z.number() }),
  hiddenRows: z.array(z.number()),
  hiddenColumns: z.array(z.number()),
  columnWidths: numbered,
  rowHeights: numbered,
  pageLayout: options,
  charts: z.array(chartSchema),
  conditionalFormats: z.array(z.object({ id: z.string(), type: z.string(), box: boxSchema, options })),
  layers: z.object({ sheet: z.number(), columns: numbered, rows: numbered }),
  cells: savedCellsSchema,
});

const tableSchema = z.object({
  id: z.string(),
  name: z.string(),
  sheetId: z.string(),
  box: boxSchema,
  columns: z.array(z.object({ id: z.number(), name: z.string(), formula: z.string().optional() })),
  nextColumnId: z.number(),
  style: z.string(),
  showTotals: z.boolean(),
  showFilterButton: z.boolean(),
  showBandedRows: z.boolean(),
  showBandedColumns: z.boolean(),
  highlightFirstColumn: z.boolean(),
  highlightLastColumn: z.boolean(),
  filters: z.array(z.object({ columnId: z.number(), criteria: options })),
  sortFields: z.array(z.object({ key: z.number(), ascending: z.boolean() })),
});

/** A whole workbook as plain data. */
export const savedWorkbookSchema = z.object({
  version: z.literal(savedVersion),
  name: z.string(),
  language: z.enum(['fr', 'en']),
  lastId: z.number(),
  activeId: z.string(),
  styles: z.array(styleSchema),
  sheets: z.array(sheetSchema).min(1),
  tables: z.array(tableSchema),
  names: z.array(
    z.object({
      name: z.string(),
      formula: z.string(),
      comment: z.string(),
      visible: z.boolean(),
      sheetId: z.string().optional(),
    }),
  ),
  xmlParts: z.array(z.object({ id: z.string(), xml: z.string() })),
  settings: z.array(z.tuple([z.string(), z.unknown()])),
  documentSettings: z.record(z.string(), z.string()),
});

export type SavedBlock = Readonly<z.infer<typeof savedBlockSchema>>;
export type SavedWorkbook = z.infer<typeof savedWorkbookSchema>;
export type SavedSheet = SavedWorkbook['sheets'][number];
export type SavedTable = SavedWorkbook['tables'][number];
export type SavedCell = SavedSheet['cells'][number];
