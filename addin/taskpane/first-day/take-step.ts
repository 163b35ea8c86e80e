import type { Overview } from '#contract/organisation';
import type { WaveView } from '#contract/wave';
import type { Text } from '#domain/text';
import { stepActions, type StepId } from '../../locales/first-day.ts';
import { paneTexts } from '../../locales/pane.ts';
import { evaluationSheetId } from '../../workbook/evaluation/evaluation-specification.ts';
import { registerSheetId } from '../../workbook/register/register-sheet-id.ts';
import { gridsOf } from '../home/grids-of.ts';
import type { PaneModel, Screen } from '../pane-model.ts';

/** Leads to where a step is done: its sheet or its screen; a wave that is planned is opened. */
export async function takeStep(model: PaneModel, overview: Overview, step: StepId): Promise<void> {
  const sheet = sheetOf(step, overview);
  if (sheet !== undefined) return model.sheets.open(sheet);
  const planned = waveToOpen(step, overview);
  if (planned !== undefined) return openWave(model, planned);
  model.go(screenOf(step, overview));
}

/** What the button of a step says. */
export const actionOf = (step: StepId, overview: Overview): Text =>
  waveToOpen(step, overview) === undefined ? stepActions[step] : paneTexts.openWave;

const openedWave = ({ waves }: Overview) => waves.find(({ state }) => state === 'open');

/** Contacts and evaluations wait for a wave that is open; one that is planned already needs no other. */
function waveToOpen(step: StepId, overview: Overview): WaveView | undefined {
  const needsWave = step === 'wave' || step === 'contacts' || step === 'evaluation';
  if (!needsWave || openedWave(overview) !== undefined) return undefined;
  return overview.waves.find(({ state }) => state === 'planned');
}

async function openWave(model: PaneModel, { code }: WaveView): Promise<void> {
  await model.app.client.call('openWave', { parameters: { wave: code }, request: {} });
  await model.reload();
}

function sheetOf(step: StepId, overview: Overview): string | undefined {
  const { organisation, grids } = overview;
  if (step === 'providers' || step === 'platforms' || step === 'members')
    return registerSheetId(step, organisation.id);
  const wave = openedWave(overview);
  if (step !== 'evaluation' || wave === undefined) return undefined;
  const [grid] = gridsOf(wave, grids);
  return grid && evaluationSheetId(organisation.id, wave.code, grid.reference);
}

function screenOf(step: StepId, overview: Overview): Screen {
  if (step === 'organisation') return { name: 'settings' };
  if (step === 'volumes') return { name: 'import-volumes' };
  if (step === 'grid') return { name: 'grids' };
  const wave = openedWave(overview);
  return step === 'contacts' && wave !== undefined
    ? { name: 'import', wave: wave.code }
    : { name: 'create-wave' };
}
