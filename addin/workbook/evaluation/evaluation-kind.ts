import { paneTexts } from '../../locales/pane.ts';
import type { SheetKind } from '../sheets/sheet-kind.ts';
import { nextTurn } from '../sync/each-in-slices.ts';
import { contactOfKey } from './contact-of-key.ts';
import { evaluationRemote } from './evaluation-remote.ts';
import { evaluationSpecification } from './evaluation-specification.ts';
import { excelSerial } from './excel-serial.ts';

/** The evaluations of a wave under a grid. */
export const evaluationKind: SheetKind = {
  name: 'evaluation',
  define: async (id, { client, grids, overview, language, current }) => {
    const parts = parseSheetId(id);
    const wave = overview.waves.find(({ code }) => code === parts?.wave);
    if (parts === undefined || wave === undefined) return undefined;
    const organisation = overview.organisation.id;
    const grid = await grids.read(parts.grid);
    const { evaluators } = overview;
    await meetTimeZone(wave.timeZone);
    return {
      specification: evaluationSpecification({ organisation, wave, grid, language, evaluators }),
      remote: evaluationRemote({ client, organisation, current, wave: wave.code }),
      rowName: (key) => paneTexts.contact(contactOfKey(key)),
      waves: [wave.code],
      grid,
    };
  },
};

/** A zone met for the first time takes some 20 ms: in a turn of its own, not among the first rows. */
async function meetTimeZone(timeZone: string): Promise<void> {
  await nextTurn();
  excelSerial('2000-01-01T00:00:00Z', timeZone);
  await nextTurn();
}

/** What the id of an evaluation sheet was made from. */
function parseSheetId(id: string) {
  const [, wave, grid] = /^evaluation:[^:]+:([^:]+):(.+)$/.exec(id) ?? [];
  return wave === undefined || grid === undefined ? undefined : { wave, grid };
}
