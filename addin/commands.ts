/** What the ribbon can do beside opening the pane; the names are those of the manifest. */
export const commandIds = ['openEvaluationSheet', 'pushChanges', 'pullChanges'] as const;
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
  const waiting = new Map<CommandId, () => void>();

  const handlerOf = (id: CommandId): Promise<() => Promise<void>> => {
    const handler = handlers.get(id);
    if (handler !== undefined) return Promise.resolve(handler);
    return new Promise((resolve) => {
      waiting.set(id, () => {
        const arrived = handlers.get(id);
        if (arrived !== undefined) resolve(arrived);
      });
    });
  };

  return {
    handle(id, run) {
      handlers.set(id, run);
      waiting.get(id)?.();
      waiting.delete(id);
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
