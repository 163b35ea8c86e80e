import { execFileSync } from 'node:child_process';
import * as fc from 'fast-check';
import { startApiWithFiles } from '../../support/api.ts';
import { aLine } from '../../support/frames/send-list.ts';
import { aWave, freezeJob, listJob, textOf } from '../../support/frames/work-on-frames.ts';
import { anOrganisation } from '../../support/organisation.ts';

const RUNS = 12;
const OWN = '2026-10~own';

/** Ids as files have them: any characters but control characters, near each other so that some are prefixes. */
const id = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 6 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
    fc
      .array(fc.constantFrom('a', 'é', 'e\u0301', '😀', '\uFFFD', '\u{10FFFF}', ' ', '"', "'", '0', '-'), {
        minLength: 1,
        maxLength: 4,
      })
      .map((characters) => characters.join('')),
  )
  .filter((text) => text.trim() !== '' && !/[\p{Cc}\p{Cs}]/u.test(text));

test('the hash of a frame is that of sort -u | sha256sum, however its contacts came in', async () => {
  const api = await startApiWithFiles();
  const manager = await anOrganisation(api);
  const store = api.directory.open('ACME');
  let waves = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(id, { maxLength: 25 }), { minLength: 1, maxLength: 3 }),
      async (lists) => {
        fc.pre(lists.flat().length > 0);
        const working = { api, store, wave: `HASH-${(waves += 1)}` };
        await aWave(manager, working.wave);
        for (const [index, ids] of lists.entries()) {
          const lines = ids.map((one, line) => aLine(line + 1, { id: one }));
          await (
            await listJob(working, `${working.wave}-${index}`, lines)
          )(store);
        }
        const outcome = await (await freezeJob(working, OWN))(store);

        const input = lists
          .flat()
          .map((one) => `FR-LYON\t${one}\n`)
          .join('');
        const said = sorted(input, 'cat');
        expect(outcome).toMatchObject({ hash: said, contacts: new Set(lists.flat()).size });
        const file = await textOf(store.files, `frames/${working.wave}/${OWN}/frame.tsv`);
        expect(sorted(file, 'tail -n +2 | cut -f1,2')).toBe(said);
      },
    ),
    { numRuns: RUNS },
  );
});

const sorted = (input: string, before: string): string =>
  execFileSync('bash', ['-c', `${before} | LC_ALL=C sort -u | sha256sum`], { input, encoding: 'utf8' }).slice(
    0,
    64,
  );
