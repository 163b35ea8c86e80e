import { ulid } from 'ulid';
import type { Grid } from '#domain/grid';
import { gridReference } from '#domain/grid';
import { ApiFailure, toApiFailure } from '../../api/api-failure.ts';
import { createObservable } from '../../api/observable.ts';
import type { App } from '../../app.ts';
import { watchWorkbook, type Edit } from '../office/watch-workbook.ts';
import { paced } from '../sheets/paced.ts';
import { checkDraftSheet, type Checked } from './draft-check.ts';
import type { DraftPlace } from './draft-problem.ts';
import type { DraftView } from './draft-view.ts';
import { EditedDrafts, type HowToCheck } from './edited-drafts.ts';
import { loadGridTools } from './load-grid-tools.ts';
import { publication } from './publication.ts';
import { createGridSheet } from './sheet/create-grid-sheet.ts';
import type { DraftPart } from './sheet/draft-part.ts';
import { forgetDraft, keepDraft, keptDrafts } from './sheet/draft-store.ts';
import { relabelSheet, showSheet } from './sheet/grid-sheet.ts';

type Needs = Pick<App, 'client' | 'session' | 'language' | 'grids'>;
type Origin = Pick<DraftPart, 'code' | 'from'>;

/** The grids being made in this workbook: each a sheet that is read, checked and published, and is nobody's until then. */
export class GridDrafts {
  readonly drafts = createObservable<readonly DraftView[]>([]);
  readonly #app: Needs;
  readonly #published: () => void;
  readonly #edited = new EditedDrafts();
  #watching: Promise<void> | undefined;
  /** The last reading asked for. */
  #checking: Promise<Checked | undefined> = Promise.resolve(undefined);

  /** @param published is told when a version was published from here */
  constructor(app: Needs, published: () => void) {
    this.#app = app;
    this.#published = published;
  }

  /** Finds the drafts of the chosen organisation in the workbook, in the language of the moment. */
  async attach(): Promise<void> {
    const organisation = this.#app.session.organisation();
    const parts = (await keptDrafts()).filter((part) => part.organisation === organisation);
    const kept = new Set(parts.map(({ draft }) => draft));
    // One that was made while the workbook was read is not in what was read.
    const made = this.drafts.get().filter(({ part }) => !kept.has(part.draft));
    this.drafts.set([...parts.map((part) => this.#view(part.draft) ?? unseen(part)), ...made]);
    if (parts.length === 0) return;
    await this.#watch();
    for (const { draft } of parts) {
      await this.#relabel(draft);
      await this.check(draft);
    }
  }

  detach(): void {
    this.drafts.set([]);
    this.#edited.clear();
  }

  /** Opens a grid as a sheet of its own, under a code of the organisation; answers the draft. */
  async create(grid: Grid, { code, from }: Origin): Promise<string> {
    const tools = await loadGridTools();
    const language = this.#app.language.current();
    const layout = tools.makeLayout(language);
    const tables = await createGridSheet({ code, layout, language, draft: tools.writeDraft(grid, language) });
    const organisation = this.#app.session.organisation();
    const part: DraftPart = { draft: ulid(), organisation, code, from, marks: [], ...tables };
    await keepDraft(part);
    this.drafts.set([...this.drafts.get(), unseen(part)]);
    await this.#watch();
    await this.check(part.draft);
    return part.draft;
  }

  /** Shows the sheet of a draft, or one of its cells. */
  async show(draft: string, place?: DraftPlace): Promise<void> {
    const view = this.#view(draft);
    if (view === undefined) return;
    const tools = await loadGridTools();
    await showSheet(view.part, tools.makeLayout(this.#app.language.current()), place);
  }

  /** Reads the sheet again, one reading after the other: its problems, and what it would be published as. */
  check(draft: string, how: HowToCheck = { marks: true, fills: true }): Promise<Checked | undefined> {
    this.#checking = this.#checking.then(() => this.#check(draft, how));
    return this.#checking;
  }

  async #check(draft: string, { marks, fills }: HowToCheck): Promise<Checked | undefined> {
    const view = this.#view(draft);
    if (view === undefined) return undefined;
    try {
      const tools = await loadGridTools();
      const before = await this.#before(view.part);
      const language = this.#app.language.current();
      const checked = await checkDraftSheet(view.part, { tools, language, before, marks, fills });
      if (checked.seen !== undefined) this.#edited.place(draft, checked.seen);
      this.#change(draft, { ...checked.view, failure: undefined });
      return checked;
    } catch (cause) {
      this.#change(draft, { failure: toApiFailure(cause) });
      return undefined;
    }
  }

  /** Publishes a draft that is right as the version its changes demand; what keeps it from that is in its view. */
  async publish(draft: string): Promise<void> {
    const checked = await this.check(draft);
    const view = this.#view(draft);
    if (checked?.grid === undefined || view === undefined || !isReady(view)) return;
    const grid = { ...checked.grid, version: view.version ?? '' };
    try {
      const request = publication(grid, view.part.from);
      await this.#app.client.call('publishGrid', { request });
      const part = { ...view.part, from: grid.version };
      await keepDraft(part);
      this.#change(draft, { part, published: gridReference(grid), overtakenBy: undefined });
      this.#published();
      await this.check(draft);
    } catch (cause) {
      this.#refused(draft, toApiFailure(cause));
    }
  }

  /** From now on the draft follows a version that somebody else published: it is compared with that one. */
  async follow(draft: string, version: string): Promise<void> {
    const view = this.#view(draft);
    if (view === undefined) return;
    const part = { ...view.part, from: version };
    await keepDraft(part);
    this.#change(draft, { part, overtakenBy: undefined, failure: undefined });
    await this.check(draft);
  }

  /** The sheet stays, as any sheet of the person. */
  async forget(draft: string): Promise<void> {
    await forgetDraft(draft);
    this.#edited.forget(draft);
    this.drafts.set(this.drafts.get().filter(({ part }) => part.draft !== draft));
  }

  /** The draft whose sheet this is. */
  draftOn(worksheetId: string): string | undefined {
    return this.#edited.draftOn(worksheetId);
  }

  /** Without what grids are made with the sheet waits for the next time: the check that follows says so. */
  async #relabel(draft: string): Promise<void> {
    const view = this.#view(draft);
    const tools = await loadGridTools().catch(() => undefined);
    if (view === undefined || tools === undefined) return;
    const language = this.#app.language.current();
    await relabelSheet(view.part, tools.makeLayout(language), language);
  }

  #refused(draft: string, failure: ApiFailure): void {
    const { latest } = failure.details;
    const overtakenBy = failure.code === 'conflict' && typeof latest === 'string' ? latest : undefined;
    this.#change(draft, overtakenBy === undefined ? { failure } : { overtakenBy });
  }

  #before({ code, from }: DraftPart): Promise<Grid> | undefined {
    return from === null ? undefined : this.#app.grids.read(gridReference({ code, version: from }));
  }

  #view(draft: string): DraftView | undefined {
    return this.drafts.get().find(({ part }) => part.draft === draft);
  }

  #change(draft: string, change: Partial<DraftView>): void {
    this.drafts.set(
      this.drafts.get().map((view) => (view.part.draft === draft ? { ...view, ...change } : view)),
    );
  }

  #watch(): Promise<void> {
    const readSoon = paced(() => this.#readEdits());
    const note = (edit: Edit): void => {
      if (this.#edited.note(edit)) readSoon();
    };
    this.#watching ??= watchWorkbook({
      edited: note,
      reshaped: () => {
        this.#edited.noteAll();
        readSoon();
      },
      selected: () => undefined,
    });
    return this.#watching;
  }

  async #readEdits(): Promise<void> {
    for (const [draft, how] of this.#edited.take()) {
      this.#change(draft, { published: undefined });
      await this.check(draft, how);
    }
  }
}

const unseen = (part: DraftPart): DraftView => ({
  part,
  sheetName: part.code,
  isGone: false,
  problems: undefined,
  comparison: undefined,
  version: undefined,
  failure: undefined,
  overtakenBy: undefined,
  published: undefined,
});

/** Nothing wrong, something to publish. */
export const isReady = ({ problems, version }: DraftView): boolean =>
  problems?.length === 0 && version !== undefined;
