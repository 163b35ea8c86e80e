import * as z from 'zod';

/** What page and pane say to each other through `postMessage`, beside the client library's own texts. */
export const fromPaneSchema = z.discriminatedUnion('kind', [
  z.object({ workbench: z.literal(1), kind: z.literal('bridge'), text: z.string() }),
  z.object({ workbench: z.literal(1), kind: z.literal('settings'), value: z.record(z.string(), z.string()) }),
  /** `event.completed()` of a ribbon command is number 94. */
  z.object({ workbench: z.literal(1), kind: z.literal('execute'), id: z.number(), params: z.string() }),
  /** A call that the page answers with `answered`. */
  z.object({
    workbench: z.literal(1),
    kind: z.literal('ask'),
    id: z.number(),
    call: z.number(),
    params: z.unknown(),
  }),
  z.object({ workbench: z.literal(1), kind: z.literal('register'), id: z.number(), target: z.unknown() }),
]);

export const toPaneSchema = z.discriminatedUnion('kind', [
  z.object({ workbench: z.literal(1), kind: z.literal('bridge'), text: z.string() }),
  z.object({
    workbench: z.literal(1),
    kind: z.literal('answered'),
    call: z.number(),
    status: z.number(),
    values: z.array(z.unknown()),
  }),
  z.object({ workbench: z.literal(1), kind: z.literal('command'), name: z.string(), control: z.string() }),
]);

/** Said to the page around by the pane's first script, before any other runs in it: its window is new. */
export const paneBegins = 'workbench-pane-begins';

/** What the pane must know before its first script: given in the `workbench` parameter of its address. */
export const bootSchema = z.object({
  locale: z.string(),
  contentLocale: z.string().optional(),
  /** Each workbook its own: the client keeps settings under it for the time of the tab. */
  instance: z.string(),
  document: z.string().optional(),
  /** Requirement sets and their versions. */
  sets: z.record(z.string(), z.string()),
  /** `document.settings`, each value as JSON text. */
  settings: z.record(z.string(), z.string()),
});

export type FromPane = z.infer<typeof fromPaneSchema>;
export type ToPane = z.infer<typeof toPaneSchema>;
export type Boot = z.infer<typeof bootSchema>;

/** What this host is able to answer, as versions of Office's requirement sets. */
export const requirementSets = {
  ExcelApi: '1.15',
  CustomFunctions: '1.4',
  CustomFunctionsRuntime: '1.4',
  SharedRuntime: '1.1',
  RibbonApi: '1.1',
  DelayForCellEdit: '1.1',
  KeyboardShortcuts: '1.1',
} as const;
