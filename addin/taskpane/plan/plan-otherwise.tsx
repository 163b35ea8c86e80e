import type { PlanOutlook } from '#domain/sampling/plan-outlook';
import { planMethods } from '#domain/sampling/plan';
import { marginText, planTexts } from '../../locales/plan.ts';
import { methodNames, planRefusalText } from '../../locales/plan-sheet.ts';
import type { PlanOutcome } from '../../workbook/plan/read/check-plan.ts';
import { usePane } from '../pane-context.ts';

/** The same contacts by each method, and ten more or fewer: what is gained here and lost there. */
export function PlanOtherwise({ outcome: { outlooks, expected } }: { readonly outcome: PlanOutcome }) {
  const { say } = usePane();
  return (
    <section aria-labelledby="plan-otherwise">
      <h2 id="plan-otherwise">{say(planTexts.otherwise)}</h2>
      <p class="hint">{say(planTexts.otherwiseHint)}</p>
      <table class="plan-otherwise">
        <thead>
          <tr>
            <th scope="col" />
            <th scope="col">{say(planTexts.network)}</th>
            <th scope="col">{say(planTexts.worst)}</th>
          </tr>
        </thead>
        <tbody>
          {planMethods.map((method) => (
            <OutlookRow
              key={method}
              name={say(methodNames[method])}
              outlook={outlooks.methods[method]}
              isCurrent={method === expected.method}
            />
          ))}
          <OutlookRow name={say(planTexts.fewer(outlooks.fewer.n))} outlook={outlooks.fewer} />
          <OutlookRow name={say(planTexts.fewer(outlooks.more.n))} outlook={outlooks.more} />
        </tbody>
      </table>
    </section>
  );
}

type OutlookRowProps = {
  readonly name: string;
  readonly outlook: PlanOutlook;
  readonly isCurrent?: boolean;
};

function OutlookRow({ name, outlook, isCurrent = false }: OutlookRowProps) {
  const { say } = usePane();
  return (
    <tr class={isCurrent ? 'current' : ''}>
      <th scope="row">
        {name}
        {isCurrent && <small> ({say(planTexts.current)})</small>}
      </th>
      {outlook.kind === 'refused' ? (
        <td colSpan={2} title={say(planRefusalText(outlook.refusal))}>
          {say(planTexts.impossible)}
        </td>
      ) : (
        <>
          <td>{say(marginText(outlook.network))}</td>
          <td>
            {outlook.worst === null ? (
              '–'
            ) : (
              <>
                {say(marginText(outlook.worst.margin))} <small>{outlook.worst.platform}</small>
              </>
            )}
          </td>
        </>
      )}
    </tr>
  );
}
