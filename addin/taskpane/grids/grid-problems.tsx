import { gridTexts } from '../../locales/grids.ts';
import type { DraftView, ShownProblem } from '../../workbook/grid/draft-view.ts';
import { usePane } from '../pane-context.ts';

const SHOWN = 50;

type GridProblemsProps = { readonly view: DraftView; readonly problems: readonly ShownProblem[] };

/** Each wrong cell: where, what it holds, what to do; its button goes there. */
export function GridProblems({ view, problems }: GridProblemsProps) {
  const { model, say } = usePane();
  if (problems.length === 0) return <p role="status">{say(gridTexts.noProblem)}</p>;
  return (
    <section class="refusals" aria-labelledby="grid-problems">
      <h2 id="grid-problems" role="status">
        {say(gridTexts.problems(problems.length))}
      </h2>
      <ul>
        {problems.slice(0, SHOWN).map(({ problem, address, heading, sentence }) => (
          <li key={`${address}/${problem.code}/${problem.detail}`}>
            <button
              type="button"
              class="link"
              onClick={() => void model.gridDrafts.show(view.part.draft, problem.place)}
            >
              {address === '' ? say(heading) : `${address} · ${say(heading)}`}
            </button>
            <p>
              {say(gridTexts.holds(problem.value))} {say(sentence)}
            </p>
          </li>
        ))}
      </ul>
      {problems.length > SHOWN && <p class="meta">{say(gridTexts.more(problems.length - SHOWN))}</p>}
    </section>
  );
}
