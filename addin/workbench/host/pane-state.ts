import * as z from 'zod';

/** What the add-in asked of a control or a tab of the ribbon. */
export type RibbonState = { readonly enabled?: boolean; readonly visible?: boolean };

export type PaneChange = 'visibility' | 'ribbon' | 'start' | 'ready';

const controlSchema = z.object({ id: z.string(), enabled: z.boolean().optional() });
const updateSchema = z.object({
  tabs: z.array(
    z.object({
      id: z.string(),
      visible: z.boolean().optional(),
      controls: z.array(controlSchema).optional(),
      groups: z.array(z.object({ controls: z.array(controlSchema).optional() })).optional(),
    }),
  ),
});

/** The pane and the ribbon as the add-in has set them. */
export class PaneState {
  visible = true;
  /** What happens when the workbook opens: `Inactive`, or `Background` for an add-in that loads with it. */
  start = 'Inactive';
  ribbon: ReadonlyMap<string, RibbonState> = new Map();
  readonly #ready = new Set<'actions' | 'functions'>();
  readonly #changed: (change: PaneChange) => void;

  constructor(changed: (change: PaneChange) => void) {
    this.#changed = changed;
  }

  /** True once the add-in can be called: commands and shortcuts, or custom functions. */
  isReady(part: 'actions' | 'functions'): boolean {
    return this.#ready.has(part);
  }

  ready(part: 'actions' | 'functions'): void {
    this.#ready.add(part);
    this.#changed('ready');
  }

  /** The pane loads again: nothing is ready, everything shown. */
  reset(): void {
    this.#ready.clear();
    this.ribbon = new Map();
    this.#changed('ribbon');
  }

  show(visible: boolean): void {
    this.visible = visible;
    this.#changed('visibility');
  }

  setStart(start: string): void {
    this.start = start;
    this.#changed('start');
  }

  setRibbon(id: string, part: RibbonState): void {
    this.ribbon = new Map([...this.ribbon, [id, { ...this.ribbon.get(id), ...part }]]);
    this.#changed('ribbon');
  }

  /** `Office.ribbon.requestUpdate`, in the form newer builds of the client send it. */
  updateRibbon(json: string): void {
    const { tabs } = updateSchema.parse(JSON.parse(json));
    for (const { id, visible, controls = [], groups = [] } of tabs) {
      if (visible !== undefined) this.setRibbon(id, { visible });
      for (const control of [...controls, ...groups.flatMap((group) => group.controls ?? [])]) {
        if (control.enabled !== undefined) this.setRibbon(control.id, { enabled: control.enabled });
      }
    }
  }
}
