import type { OrganisationStore } from '../../functions/usecases/ports.ts';

/** The process ended. */
export class Cut extends Error {}

/** The same store, whose process ends right after the n-th step that changes anything. */
export function cutAfter(store: OrganisationStore, steps: number): OrganisationStore {
  let done = 0;
  const cut = async <Answer>(step: Promise<Answer>): Promise<Answer> => {
    const answer = await step;
    if ((done += 1) === steps) throw new Cut();
    return answer;
  };
  const { files, ledger, erasure, snapshots } = store;
  return {
    ...store,
    erasure: {
      ...erasure,
      log: (scope, most) => cut(erasure.log(scope, most)),
      rows: (scope, keys) => cut(erasure.rows(scope, keys)),
      answersNaming: (texts) => cut(erasure.answersNaming(texts)),
      scope: (scope, most, but) => cut(erasure.scope(scope, most, but)),
      files: (most) => cut(erasure.files(most)),
      memories: (most) => cut(erasure.memories(most)),
      listing: () => cut(erasure.listing()),
      pointers: (people) => cut(erasure.pointers(people)),
    },
    ledger: { ...ledger, commit: (operation) => cut(ledger.commit(operation)) },
    snapshots: { ...snapshots, write: (scope, name, pages) => cut(snapshots.write(scope, name, pages)) },
    files: {
      ...files,
      write: (path, content) => cut(files.write(path, content)),
      create: (path, content) => cut(files.create(path, content)),
      remove: (paths) => cut(files.remove(paths)),
      writer: (path) => {
        const writer = files.writer(path);
        return { ...writer, end: () => cut(writer.end()) };
      },
    },
  };
}

/** Runs it, cut after one step, then again after two, and so on, until it comes to its end; how many times it was cut. */
export async function cutUntilDone(
  store: OrganisationStore,
  run: (over: OrganisationStore) => Promise<unknown>,
): Promise<number> {
  for (let steps = 1; ; steps += 1)
    try {
      await run(cutAfter(store, steps));
      return steps - 1;
    } catch (error) {
      if (!(error instanceof Cut)) throw error;
    }
}
