import type { Row } from '#contract/row';
import type { Client, TestApi } from '../../api.ts';
import { plainFigure, plainScore } from './plain-figures.ts';
import { ORGANISATION, received } from './story-wave.ts';

const parts = ['', 'welcome', 'greets', 'manner', 'answer', 'solves', 'minutes', 'said'];
const platforms = Object.keys(received);
const entities = [
  { entity: '*', behind: platforms },
  ...platforms.map((entity) => ({ entity, behind: [entity] })),
];

/** Every row has the score its answers make, and every figure is what the rows make, computed apart. */
export async function checkFigures(manager: Client, wave: string, rows: readonly Row[]): Promise<void> {
  for (const { key, fields } of rows) {
    const plain = plainScore({ fields });
    const wanted = fields['done'] === true ? [plain.parts.get(''), plain.incomplete] : [null, false];
    expect([key, fields['score'], fields['incomplete']]).toEqual([key, ...wanted]);
  }
  const asks = entities.flatMap(({ entity, behind }) => parts.map((part) => ({ entity, behind, part })));
  const { answers } = await manager.call('figures', {
    body: {
      asks: asks.map(({ entity, part }) => ({
        ask: 'figure' as const,
        entity,
        part,
        period: wave,
        channel: '' as const,
      })),
    },
  });
  for (const [index, { entity, behind, part }] of asks.entries()) {
    const answer = answers[index];
    const figure = answer?.answer === 'figure' ? answer.figure : undefined;
    const { value, n, status, unit, basis } = figure ?? {};
    expect({ entity, part, value, n, status, unit, incomplete: basis?.incomplete }).toEqual({
      entity,
      part,
      unit: 20,
      ...plainFigure(rows, part, behind),
    });
  }
}

/** The audit of the evaluations of a wave proves itself, link by link. */
export async function checkSampleAudit(api: TestApi, wave: string): Promise<void> {
  for (const platform of platforms)
    expect(await api.verifyAudit(ORGANISATION, `W#${wave}#P#${platform}`)).toMatchObject({ intact: true });
}

export async function checkOrganisationAudit(api: TestApi): Promise<void> {
  expect(await api.verifyAudit(ORGANISATION, 'ORG')).toMatchObject({ intact: true });
}
