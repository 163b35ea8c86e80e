import type { Overview } from '#contract/organisation';
import { gridSchema } from '#contract/grid';
import { barometerGrid } from '#domain/templates/barometer-grid';
import type { StepId } from '../../locales/first-day.ts';
import { evaluationSheetId } from '../../workbook/evaluation/evaluation-specification.ts';
import { registerSheetId } from '../../workbook/register/register-specification.ts';
import { gridsOf } from '../home/grids-of.ts';
import type { PaneModel, Screen } from '../pane-model.ts';

/** Leads to where a step is done: its sheet or its screen. */
export async function takeStep(model: PaneModel, overview: Overview, step: StepId): Promise<void> {
  const sheet = sheetOf(step, overview);
  if (sheet !== undefined) return model.sheets.open(sheet);
  if (step === 'grid') return publishTemplate(model);
  model.go(screenOf(step, overview));
}

const openWave = ({ waves }: Overview) => waves.find(({ state }) => state === 'open');

function sheetOf(step: StepId, overview: Overview): string | undefined {
  const { organisation, grids } = overview;
  if (step === 'providers' || step === 'platforms' || step === 'members')
    return registerSheetId(step, organisation.id);
  const wave = openWave(overview);
  if (step !== 'evaluation' || wave === undefined) return undefined;
  const [grid] = gridsOf(wave, grids);
  return grid && evaluationSheetId(organisation.id, wave.code, grid.reference);
}

/** Without an open wave there is nothing to import into, nor to evaluate: the wave comes first. */
function screenOf(step: StepId, overview: Overview): Screen {
  if (step === 'organisation') return { name: 'settings' };
  if (step === 'volumes') return { name: 'import-volumes' };
  const wave = openWave(overview);
  return step === 'contacts' && wave !== undefined
    ? { name: 'import', wave: wave.code }
    : { name: 'create-wave' };
}

/** The four-item grid of the barometer, which most organisations begin with. */
async function publishTemplate(model: PaneModel): Promise<void> {
  await model.app.client.call('publishGrid', { request: gridSchema.parse(barometerGrid) });
  await model.reload();
}
