import { formulaIds, registry, type FormulaId, type FormulaSpec } from '../../formulas/registry.ts';
import { formulaTexts, parameterNames } from '../../locales/formulas.ts';
import { paneTexts } from '../../locales/pane.ts';
import { insertFormula } from '../../workbook/office/insert-formula.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { usePane } from '../pane-context.ts';
import { useTask } from '../use-task.ts';
import { useObservable } from '../use-observable.ts';
import { formulaToInsert } from './formula-to-insert.ts';

/** Every formula with its arguments, and a button that writes it. */
export function FormulaList() {
  const { model, say } = usePane();
  const { overview } = useObservable(model.loaded);
  const task = useTask();
  return (
    <>
      <h1 class="visually-hidden">{say(paneTexts.formulas)}</h1>
      <p>{say(paneTexts.formulasIntro)}</p>
      <FailureNotice failure={task.failure} />
      {formulaIds.map((id) => (
        <FormulaHelp
          key={id}
          id={id}
          formula={formulaToInsert(id, overview)}
          onInsert={(formula) => void task.run(() => insertFormula(formula))}
        />
      ))}
    </>
  );
}

type FormulaHelpProps = {
  readonly id: FormulaId;
  /** Undefined for a formula that makes no sense in any cell. */
  readonly formula: string | undefined;
  readonly onInsert: (formula: string) => void;
};

function FormulaHelp({ id, formula, onInsert }: FormulaHelpProps) {
  const { say, language } = usePane();
  const { parameters }: FormulaSpec = registry[id];
  const separator = language === 'fr' ? '; ' : ', ';
  const names = parameters.map((parameter) => {
    const name = say(parameterNames[parameter.id]);
    return parameter.optional ? `[${name}]` : name;
  });
  return (
    <article class="card formula">
      <h2>
        {id}
        <span class="arguments">({names.join(separator)})</span>
      </h2>
      <p>{say(formulaTexts[id].summary)}</p>
      <div class="row">
        <code>{say(formulaTexts[id].example)}</code>
        {formula !== undefined && (
          <button type="button" aria-label={say(paneTexts.insertNamed(id))} onClick={() => onInsert(formula)}>
            {say(paneTexts.insert)}
          </button>
        )}
      </div>
    </article>
  );
}
