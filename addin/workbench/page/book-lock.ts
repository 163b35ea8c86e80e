/** How long a page that is being left may take to let go of its workbook. */
const patienceMs = 800;

/**
 * Keeps a workbook of this browser for this tab until it is closed; false when another tab has it. Two tabs that keep
 * the same workbook would each save over the other.
 */
export function lockBook(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const held = navigator.locks.request(
      `workbench ${name}`,
      { signal: AbortSignal.timeout(patienceMs) },
      () => {
        resolve(true);
        return new Promise<never>(() => undefined);
      },
    );
    held.catch(() => resolve(false));
  });
}
