import { importTexts } from '../../locales/import.ts';
import type { FoundOrder } from '../../workbook/import/date-evidence.ts';
import { dateOrders, type DateOrder } from '../../workbook/import/date-order.ts';
import { Choice } from '../parts/choice.tsx';
import { Field } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePane } from '../pane-context.ts';
import { isOrderOpen, type OrderChoice } from './use-date-order.ts';

type DateOrderChoiceProps = { readonly found: FoundOrder; readonly choice: OrderChoice };

/** In which order dates are written, what proves it, and the question where nothing does. */
export function DateOrderChoice({ found, choice }: DateOrderChoiceProps) {
  const { say } = usePane();
  if (found.order === 'none') return null;
  const isOpen = isOrderOpen(found, choice.said);
  const options = dateOrders.map((value) => ({ value, label: say(importTexts.orders[value]) }));
  const toChoose = { value: '', label: say(importTexts.toChoose) };
  return (
    <>
      <Field label={say(importTexts.dateOrder)} hint={evidence(found, choice.used, say)}>
        <Choice
          value={isOpen ? '' : choice.used}
          options={isOpen ? [toChoose, ...options] : options}
          onChoose={(said) => choice.say(said === 'month-first' ? said : 'day-first')}
        />
      </Field>
      {found.maybeSwapped > 0 && (
        <Notice tone="warning">{say(importTexts.maybeSwapped(found.maybeSwapped))}</Notice>
      )}
    </>
  );
}

function evidence(found: FoundOrder, used: DateOrder, say: ReturnType<typeof usePane>['say']): string {
  if (found.order === 'both') return say(importTexts.ordersMixed);
  const proof = found.proofs[used];
  if (proof !== undefined) return say(importTexts.orderProved(proof.line, proof.text));
  return found.example === undefined ? '' : say(importTexts.orderAsked(found.example));
}
