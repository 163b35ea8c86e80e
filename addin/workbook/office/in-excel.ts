type Task<T> = (context: Excel.RequestContext) => Promise<T>;

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs one task at a time in the workbook. While the person is typing in a cell the task waits instead of
 * failing. A task never calls this again: it would wait for itself.
 */
export function inExcel<T>(task: Task<T>): Promise<T> {
  const run = last.then(() => Excel.run({ delayForCellEdit: true }, task));
  last = run.catch(() => undefined);
  return run;
}

/** One round trip; where a loop cuts work into pieces on purpose, below the limits of one request. */
export const roundTrip = (context: Excel.RequestContext): Promise<void> => context.sync();

/** Does something without this add-in hearing of it: what it writes is not an edit of the person. */
export async function silently(context: Excel.RequestContext, act: () => Promise<void>): Promise<void> {
  context.runtime.enableEvents = false;
  try {
    await act();
  } finally {
    context.runtime.enableEvents = true;
    await context.sync();
  }
}
