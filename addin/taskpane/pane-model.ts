import type { Overview } from '#contract/organisation';
import type { AnswerOf } from '#contract/routes';
import { sheetNames } from '#contract/sheet';
import type { Text } from '#domain/text';
import { toApiFailure, type ApiFailure } from '../api/api-failure.ts';
import { createObservable } from '../api/observable.ts';
import type { App } from '../app.ts';
import { roleOf } from '../api/role-of.ts';
import { RunningImports } from './import/running-imports.ts';
import { RunningSendings } from './import/running-sendings.ts';
import { RunningVolumes } from './import/running-volumes.ts';
import { codingKind } from '../workbook/coding/coding-kind.ts';
import { evaluationKind } from '../workbook/evaluation/evaluation-kind.ts';
import { GridDrafts } from '../workbook/grid/grid-drafts.ts';
import type { ListProgress } from '../workbook/import/list-sending.ts';
import type { Sent } from '../workbook/import/sending.ts';
import type { SendProgress } from '../workbook/recordings/send/item-to-send.ts';
import { loadPlanTools } from '../workbook/plan/load-plan-tools.ts';
import { PlanHolder } from '../workbook/plan/plan-holder.ts';
import type { ReportAsked } from '../workbook/reports/report-asked.ts';
import { registerKind } from '../workbook/register/register-kind.ts';
import { SyncedSheets } from '../workbook/sheets/synced-sheets.ts';

export type Screen =
  | { readonly name: 'home' | 'sync' | 'why' | 'formulas' | 'create-wave' | 'organisations' | 'settings' }
  | { readonly name: 'player' }
  | { readonly name: 'import-volumes' | 'import-activity' }
  | { readonly name: 'grids'; readonly strayed?: boolean }
  | { readonly name: 'grid'; readonly draft: string; readonly notCarried?: readonly Text[] }
  | { readonly name: 'workbook'; readonly does?: 'new' | 'share' }
  | { readonly name: 'import'; readonly wave: string }
  | { readonly name: 'import-list'; readonly wave: string }
  | { readonly name: 'send-recordings'; readonly wave: string }
  | { readonly name: 'plan'; readonly wave: string }
  | { readonly name: 'frames'; readonly wave: string }
  | { readonly name: 'assignments'; readonly wave: string }
  | { readonly name: 'retention'; readonly wave: string }
  | { readonly name: 'reports'; readonly wave: string; readonly asked?: ReportAsked }
  | { readonly name: 'committee' | 'finance' }
  | { readonly name: 'transcripts' | 'contest'; readonly wave: string }
  | { readonly name: 'feedback' | 'progress' }
  | { readonly name: 'seeds' };

/** The organisation's overview as the pane has it; `counted` is the evaluations counted by wave, once known. */
export type Loaded = {
  readonly overview: Overview | undefined;
  readonly counted: Readonly<Record<string, number>>;
  readonly failure: ApiFailure | undefined;
  readonly loading: boolean;
};
const nothing: Loaded = { overview: undefined, counted: {}, failure: undefined, loading: false };

/** What the screens share: where the person is, the organisation, the sheets of the workbook. */
export class PaneModel {
  readonly app: App;
  readonly sheets: SyncedSheets;
  readonly imports: RunningImports;
  readonly volumes: RunningVolumes;
  /** The activity being recorded from this pane. */
  readonly activity = new RunningSendings<Sent>();
  /** The lists of contacts being sent from this pane, by wave. */
  readonly lists = new RunningSendings<ListProgress>();
  /** The recordings being sent from this pane, by wave. */
  readonly recordings = new RunningSendings<SendProgress>();
  readonly gridDrafts: GridDrafts;
  readonly plans: PlanHolder;
  readonly screen = createObservable<Screen>({ name: 'home' });
  readonly loaded = createObservable<Loaded>(nothing);
  #shown = '';

  constructor(app: App) {
    this.app = app;
    this.sheets = new SyncedSheets(
      app,
      [evaluationKind, codingKind, ...sheetNames.map(registerKind)],
      () => void this.reload(),
    );
    this.imports = new RunningImports(app.client);
    this.volumes = new RunningVolumes(app.client);
    this.gridDrafts = new GridDrafts(app, () => void this.reload());
    this.plans = new PlanHolder({ app, waves: () => this.loaded.get().overview?.waves ?? [] }, () =>
      loadPlanTools().then(({ makePlanSheets }) => makePlanSheets),
    );
    app.session.subscribe(() => void this.follow());
    app.language.subscribe(() => void this.#relabel());
  }

  /** Loads what the person signed in may see, when person or organisation changed. */
  async follow(): Promise<void> {
    const state = this.app.session.state();
    const shown = state.status === 'signed-in' ? `${state.me.objectId} ${state.organisation ?? ''}` : '';
    if (shown === this.#shown) return this.#comeBack();
    this.#shown = shown;
    this.sheets.detach();
    this.gridDrafts.detach();
    void this.plans.detach();
    this.imports.stop();
    this.volumes.stop();
    this.activity.stop();
    this.lists.stop();
    this.recordings.stop();
    this.loaded.set(nothing);
    this.screen.set({ name: 'home' });
    if (state.status === 'signed-in' && state.organisation !== undefined) await this.reload();
  }

  /** The network is there again: what could not be loaded without it is. */
  async #comeBack(): Promise<void> {
    const state = this.app.session.state();
    const { overview, loading } = this.loaded.get();
    if (state.status !== 'signed-in' || state.offline || state.organisation === undefined) return;
    this.sheets.forgetOffline();
    if (overview === undefined && !loading) await this.reload();
  }

  /** Reads the overview again: after a wave changed, or when the person asks. */
  async reload(): Promise<void> {
    const asked = this.#shown;
    this.loaded.set({ ...this.loaded.get(), loading: true, failure: undefined });
    try {
      const overview = await this.app.client.call('overview');
      if (asked !== this.#shown) return;
      this.loaded.set({ ...this.loaded.get(), overview, loading: false });
      await Promise.all([this.sheets.attach(overview), this.#count(overview), this.#followOwnSheets()]);
    } catch (cause) {
      if (asked === this.#shown) {
        this.loaded.set({ ...this.loaded.get(), loading: false, failure: toApiFailure(cause) });
      }
    }
  }

  go(screen: Screen): void {
    this.screen.set(screen);
  }

  /** Counts the evaluations again, where nothing else of the overview has moved. */
  async recount(): Promise<void> {
    const { overview } = this.loaded.get();
    if (overview !== undefined) await this.#count(overview);
  }

  /** The evaluations counted in each wave: a comfort, silent when the figures cannot be had, not asked for who may not. */
  async #count({ organisation, waves }: Overview): Promise<void> {
    if (waves.length === 0 || roleOf(this.app.session.state()) === 'administrator') return;
    const asks = waves.slice(0, 40).map(({ code }) => ({
      ask: 'figure' as const,
      entity: '*',
      period: code,
      part: '',
      channel: '' as const,
    }));
    const answer = await this.app.client.call('figures', { request: { asks } }).catch(() => undefined);
    if (this.loaded.get().overview?.organisation.id !== organisation.id) return;
    this.loaded.set({ ...this.loaded.get(), counted: countedIn(waves, answer?.answers ?? []) });
  }

  async #relabel(): Promise<void> {
    const { overview } = this.loaded.get();
    if (overview === undefined) return;
    this.sheets.detach();
    await this.sheets.attach(overview);
    await this.#followOwnSheets();
  }

  /** Grids and plans are a quality manager's. */
  async #followOwnSheets(): Promise<void> {
    if (roleOf(this.app.session.state()) !== 'quality-manager') return;
    await this.gridDrafts.attach();
    await this.plans.attach();
  }
}

/** By wave, the n of its figure: the answers stand in the order of the waves. */
function countedIn(
  waves: Overview['waves'],
  answers: AnswerOf<'figures'>['answers'],
): Readonly<Record<string, number>> {
  const counted: Record<string, number> = {};
  for (const [index, one] of answers.entries()) {
    const wave = waves[index];
    if (wave !== undefined && one.answer === 'figure') counted[wave.code] = one.figure.n ?? 0;
  }
  return counted;
}
