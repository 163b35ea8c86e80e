import { createObservable, type Observable } from '../../api/observable.ts';
import { unseen, type PlanView } from './plan-view.ts';
import type { PlanPart } from './sheet/plan-part.ts';

/** The plans of a workbook as the pane shows them, by their wave. */
export class PlanViews {
  readonly #shown = createObservable<readonly PlanView[]>([]);

  get shown(): Observable<readonly PlanView[]> {
    return this.#shown;
  }

  /** Of these parts, and of no others; what was seen of them before stays. */
  keepOnly(parts: readonly PlanPart[]): void {
    this.#shown.set(parts.map((part) => this.find(part.wave) ?? unseen(part)));
  }

  find(wave: string): PlanView | undefined {
    return this.#shown.get().find(({ part }) => part.wave === wave);
  }

  /** In the place of the one of the same wave. */
  put(part: PlanPart): void {
    this.#shown.set([...this.#shown.get().filter((one) => one.part.wave !== part.wave), unseen(part)]);
  }

  change(wave: string, change: Partial<PlanView>): void {
    this.#shown.set(
      this.#shown.get().map((view) => (view.part.wave === wave ? { ...view, ...change } : view)),
    );
  }

  remove(wave: string): void {
    this.#shown.set(this.#shown.get().filter(({ part }) => part.wave !== wave));
  }
}
