import { createObservable } from './api/observable.ts';

/** What the ribbon can do beside opening the pane; the names are those of the manifest. */
export const commandIds = [
  'openEvaluationSheet',
  'pushChanges',
  'pullChanges',
  'publishGrid',
  'newWorkbook',
  'shareWithoutData',
] as const;
export type CommandId = (typeof commandIds)[number];

/** Where the pane says what a button of the ribbon does. */
export type Commands = {
  /** From now on the button does this; answers how to stop. */
  readonly handle: (id: CommandId, run: () => Promise<void>) => () => void;
  /** Does it, as soon as somebody said how; settles when it is done, whatever became of it. */
  readonly run: (id: CommandId) => Promise<void>;
};

export function createCommands(): Commands {
  const handlers = new Map<CommandId, () => Promise<void>>();
  const arrivals = createObservable<CommandId | undefined>(undefined);

  const handlerOf = (id: CommandId): Promise<() => Promise<void>> =>
    new Promise((resolve) => {
      const take = (): void => {
        const handler = handlers.get(id);
        if (handler === undefined) return;
        stop();
        resolve(handler);
      };
      const stop = arrivals.subscribe(take);
      take();
    });

  return {
    handle(id, run) {
      handlers.set(id, run);
      arrivals.set(id);
      return () => {
        if (handlers.get(id) === run) handlers.delete(id);
      };
    },
    async run(id) {
      const handler = await handlerOf(id);
      // The pane shows its own failures; the ribbon only has to know that the button is free again.
      await handler().catch(() => undefined);
    },
  };
}
