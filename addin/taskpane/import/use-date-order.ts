import { useState } from 'preact/hooks';
import type { FoundOrder } from '../../workbook/import/date-evidence.ts';
import type { DateOrder } from '../../workbook/import/date-order.ts';

export type OrderChoice = {
  /** What dates are read with meanwhile. */
  readonly used: DateOrder;
  readonly said: DateOrder | undefined;
  readonly say: (order: DateOrder) => void;
  /** To be told what the dates read proved. */
  readonly learn: (found: FoundOrder) => void;
};

/** The order of days and months: what the person says, or else what the dates prove. */
export function useDateOrder(): OrderChoice {
  const [said, say] = useState<DateOrder | undefined>(undefined);
  const [proved, setProved] = useState<DateOrder>('day-first');
  const learn = ({ order }: FoundOrder): void => {
    if (order === 'day-first' || order === 'month-first') setProved(order);
  };
  return { used: said ?? proved, said, say, learn };
}

/** Whether the person has to say it: nothing is guessed. */
export const isOrderOpen = (found: FoundOrder | undefined, said: DateOrder | undefined): boolean =>
  said === undefined && (found?.order === 'either' || found?.order === 'both');
