import { planTexts } from '../../locales/plan.ts';
import type { PlanSheets } from '../../workbook/plan/plan-sheets.ts';
import type { PlanView } from '../../workbook/plan/plan-view.ts';
import { usePane } from '../pane-context.ts';

const SHOWN = 50;

type PlanProblemsProps = { readonly sheets: PlanSheets; readonly view: PlanView };

/** Each wrong cell: where, and what to do; its button goes there. */
export function PlanProblems({ sheets, view: { problems, part } }: PlanProblemsProps) {
  const { say } = usePane();
  if (problems.length === 0) return null;
  return (
    <section class="refusals" aria-labelledby="plan-problems">
      <h2 id="plan-problems" role="status">
        {say(planTexts.problems(problems.length))}
      </h2>
      <ul>
        {problems.slice(0, SHOWN).map(({ problem, address, heading, sentence }) => (
          <li key={`${address}/${problem.code}`}>
            <button type="button" class="link" onClick={() => void sheets.show(part.wave, problem.place)}>
              {address === '' ? say(heading) : `${address} · ${say(heading)}`}
            </button>
            <p>{say(sentence)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
