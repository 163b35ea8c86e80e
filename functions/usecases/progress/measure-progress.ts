import type * as z from 'zod';
import type { measureProgressSchema, MeasuredProgress } from '#contract/progress';
import { dayNow } from '../feedback/day-now.ts';
import { readRegister, requireWave } from '../read-register.ts';
import { ACTIONS, ORGANISATION, platformScope, PROCEDURES } from '../row-keys.ts';
import type { Session } from '../session.ts';
import { storedAction } from '../stored/action.ts';
import { storedProcedure } from '../stored/procedure.ts';
import { measureAction } from './measure-action.ts';
import { measurePlatform, type Measuring } from './measure-platform.ts';
import { measureProcedure } from './measure-procedure.ts';
import { measureRows } from './measure-rows.ts';
import { readMeasurables } from './measurables.ts';
import { sampleSource } from './sample-source.ts';
import { writeOver } from './write-over.ts';

/**
 * What a wave says of themes, actions and procedures. Of a closed wave it is written in their rows, and every theme that
 * changes state has a line in the history; of one that goes on it is a preview of the themes and nothing is written:
 * platform managers read these rows, and they are told of closed waves only. Run again it writes the same. Throws not-found.
 */
export async function measureProgress(
  session: Session,
  { wave: code }: z.infer<typeof measureProgressSchema>,
): Promise<MeasuredProgress> {
  const { store } = session;
  const register = await readRegister(store);
  const { wave } = await requireWave(store, code);
  const measuring = {
    wave,
    source: sampleSource(store, register),
    measurables: await readMeasurables(store, register),
    today: dayNow(session, register),
  };
  const around = { session, measuring };
  const done: MeasuredProgress = {
    ...nothing,
    isPreview: wave.state !== 'closed',
    improvements: [],
    steps: [],
  };
  for (const platform of wave.platforms) {
    const measured = await measurePlatform(around, platform);
    done.improvements.push(...measured.improvements);
    done.steps.push(...measured.steps);
    done.themes += measured.themes;
    done.actions += done.isPreview ? 0 : await measureActions(around, platform);
  }
  return { ...done, procedures: done.isPreview ? 0 : await measureProcedures(around) };
}

const nothing = { themes: 0, actions: 0, procedures: 0 };

const measureActions = ({ session, measuring }: Measuring, platform: string): Promise<number> =>
  measureRows(session, {
    scope: platformScope(platform),
    prefix: ACTIONS,
    measure: async (row) => {
      const action = storedAction.parse(row.value);
      return writeOver(row, action, (await measureAction(measuring, action)) ?? action);
    },
  });

const measureProcedures = ({ session, measuring }: Measuring): Promise<number> =>
  measureRows(session, {
    scope: ORGANISATION,
    prefix: PROCEDURES,
    measure: async (row) => {
      const procedure = storedProcedure.parse(row.value);
      return writeOver(row, procedure, (await measureProcedure(measuring, procedure)) ?? procedure);
    },
  });
