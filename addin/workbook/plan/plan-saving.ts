import type { PlanView as StoredView } from '#contract/plan';
import type { Plan } from '#domain/sampling/plan';
import { toApiFailure, type ApiFailure } from '../../api/api-failure.ts';
import type { Client } from '../../api/client.ts';
import type { PlanBook } from './plan-book.ts';
import type { PlanView } from './plan-view.ts';
import type { PlanViews } from './plan-views.ts';
import type { PlanPart } from './sheet/plan-part.ts';
import { rewritePlan } from './sheet/write-plan-sheet.ts';
import { writePlan } from './write-plan.ts';

type PlanSavingOptions = {
  readonly client: Client;
  readonly book: PlanBook;
  readonly views: PlanViews;
  /** Reads a sheet again and computes the rest of it. */
  readonly check: (wave: string) => Promise<void>;
};

/** What a plan in a sheet has to do with the one on the server: somebody else's is never taken, or lost, without a word. */
export class PlanSaving {
  readonly #with: PlanSavingOptions;

  constructor(options: PlanSavingOptions) {
    this.#with = options;
  }

  ask(wave: string): Promise<StoredView> {
    return this.#with.client.call('plan', { parameters: { wave } });
  }

  /** Saves a plan that is possible; what keeps it from that is in its view. */
  async save(wave: string): Promise<void> {
    const { client, views, check } = this.#with;
    await check(wave);
    const view = views.find(wave);
    const plan = view?.checked?.plan;
    if (view === undefined || plan === undefined || view.problems.length > 0) return;
    const { known } = view.part;
    try {
      const { revision } = await client.call('savePlan', {
        parameters: { wave },
        request: { base: known.revision, plan: { ...plan, strata: [...plan.strata] } },
      });
      await this.#know(view.part, { ...known, revision, plan: recordOf(plan) });
      views.change(wave, { saved: revision, failure: undefined, overtakenBy: undefined });
    } catch (cause) {
      await this.#refused(wave, toApiFailure(cause));
    }
  }

  /** The plan somebody else saved takes the place of what is in the sheet. */
  async takeTheirs(wave: string): Promise<void> {
    const { views, book } = this.#with;
    const view = views.find(wave);
    const theirs = view?.overtakenBy;
    if (view === undefined || theirs === undefined) return;
    await book.act(view.part, (context, found, look) =>
      rewritePlan(context, found, { ...look, raw: writePlan(theirs.plan, look.language) }),
    );
    views.change(wave, { overtakenBy: undefined });
    await this.#know(view.part, theirs);
  }

  /** What is in the sheet is saved in place of what somebody else saved, having seen it. */
  async keepMine(wave: string): Promise<void> {
    const { views } = this.#with;
    const view = views.find(wave);
    if (view?.overtakenBy === undefined) return;
    const theirs = view.overtakenBy;
    views.change(wave, { overtakenBy: undefined });
    await this.#know(view.part, theirs);
    await this.save(wave);
  }

  /** What the server knows by now comes into a sheet; volumes received are taken without asking. */
  async refresh({ part }: PlanView, known: StoredView): Promise<void> {
    const { revision, plan } = part.known;
    if (known.revision === revision) return this.#know(part, { ...known, plan });
    this.#with.views.change(part.wave, { overtakenBy: known });
    await this.#know(part, { ...known, revision, plan });
  }

  /** The plan is computed again with what the server knows. */
  async #know(part: PlanPart, known: StoredView): Promise<void> {
    const { views, book, check } = this.#with;
    const next = { ...part, marks: views.find(part.wave)?.part.marks ?? part.marks, known };
    await book.keep(next);
    views.change(part.wave, { part: next });
    await check(part.wave);
  }

  async #refused(wave: string, failure: ApiFailure): Promise<void> {
    const theirs = failure.code === 'conflict' ? await this.ask(wave).catch(() => undefined) : undefined;
    const change = theirs === undefined ? { failure } : { overtakenBy: theirs, failure: undefined };
    this.#with.views.change(wave, change);
  }
}

const recordOf = (plan: Plan): StoredView['plan'] => ({ ...plan, strata: [...plan.strata] });
