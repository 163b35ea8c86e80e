import type { PracticeMeasure } from '#domain/practice/practice-figures';
import { pasteAll } from '../../support/activity.ts';
import { startFastApi, type Client } from '../../support/api.ts';
import { starChats } from '../../support/coded-contacts.ts';
import { pullCodes, pushCodes } from '../../support/codes.ts';
import { changeOf } from '../../support/evaluations.ts';
import { aContact, anOpenWave, anOrganisation, WAVE } from '../../support/organisation.ts';
import { testWithShared } from '../../support/shared.ts';
import { keepPractices } from '../../support/transcripts.ts';

const platforms: Readonly<Record<string, string>> = { A: 'PT-PORTO', B: 'FR-LYON' };

const codeOf = (queue: string): string => queue.toUpperCase().replace(/[^A-Z0-9]+/g, '-');

/** Four hundred real chats, coded as they are labelled: those of Porto are paid by the hour, Lyon is the brand's own. */
async function codeChats(manager: Client): Promise<void> {
  const chats = starChats();
  const reasons = [...new Set(chats.flatMap(({ reason }) => (reason ? [codeOf(reason)] : [])))];
  await pasteAll(
    manager,
    'reasons',
    reasons.map((code) => ({ key: code, fields: { code, name: code } })),
  );
  await manager.call('importContacts', {
    parameters: { wave: WAVE },
    body: {
      contacts: chats.map(({ contact, platform }, index) =>
        aContact(index + 1, { id: contact, channel: 'chat', platform: platforms[platform]! }),
      ),
    },
  });
  const { rows } = await pullCodes(manager);
  const typed = chats.map(({ contact, codes, duration, reaction, reason }) =>
    changeOf(rows.get(contact)!, {
      'presence:P': codes.get('P')?.presence ?? null,
      duration,
      reaction,
      contactReason: reason ? codeOf(reason) : null,
    }),
  );
  for (let from = 0; from < typed.length; from += 100) {
    const { results } = await pushCodes(manager, typed.slice(from, from + 100));
    expect(results.flatMap(({ refusals, conflicts }) => [...refusals, ...conflicts])).toEqual([]);
  }
}

async function valueIt(manager: Client): Promise<void> {
  const { rows } = await manager.call('pullSheet', {
    parameters: { sheet: 'platforms' },
    body: { cursor: {} },
  });
  const porto = rows.find(({ key }) => key === 'PT-PORTO')!;
  await manager.call('pushSheet', {
    parameters: { sheet: 'platforms' },
    body: { rows: [changeOf(porto, { contractUnit: 'hour' })] },
  });
  const supposed = (entity: string, assumption: string, [low, value, high]: readonly number[]) => ({
    key: `${entity}|${assumption}`,
    fields: { entity, assumption, assumptionLow: low!, assumed: value!, assumptionHigh: high! },
  });
  await pasteAll(manager, 'assumptions', [
    supposed('ACTEL', 'paid-hour', [24, 25, 27]),
    supposed('ACTEL', 'agent-hour', [19, 21, 24]),
    supposed('*', 'agent-hour', [30, 30, 30]),
    supposed('*', 'refusal-brand', [10, 12, 15]),
    supposed('*', 'refusal-provider', [2, 2, 2]),
  ]);
  const month = (platform: string, received: number) =>
    ['2026-10', '2026-11', '2026-12'].map((period) => ({
      platform,
      period,
      channel: 'chat' as const,
      direction: 'in' as const,
      received,
    }));
  await manager.call('recordVolumes', {
    body: { volumes: [...month('PT-PORTO', 10_000), ...month('FR-LYON', 3334)] },
  });
}

testWithShared(
  'four hundred real chats coded by rows give the figures that scipy gives of their file',
  async () => {
    const manager = await anOrganisation(await startFastApi());
    await anOpenWave(manager);
    await keepPractices(manager, { P: null });
    await codeChats(manager);
    await valueIt(manager);

    const figureOf = async (measure: PracticeMeasure, practice = 'P') => {
      const ask = {
        ask: 'practice' as const,
        practice,
        entity: '*',
        period: WAVE,
        channel: '' as const,
        measure,
      };
      const [answer] = (await manager.call('figures', { body: { asks: [ask] } })).answers;
      if (answer?.answer !== 'indicator') throw new Error(JSON.stringify(answer));
      const { value, low, high, status } = answer.figure;
      return [value, low, high, status];
    };
    const close = (numbers: readonly number[], digits: number) => [
      ...numbers.map((one) => expect.closeTo(one, digits)),
      'complete',
    ];

    // Lyon received 10,002 and not 10,000: what weighs volumes is the same to four digits.
    expect(await figureOf('rate')).toEqual(close([0.3266226, 0.2774407, 0.3811125], 4));
    expect(await figureOf('refusal', '*')).toEqual(close([0.2184495, 0.1767001, 0.2687567], 4));
    expect(await figureOf('seconds')).toEqual(
      close([-11.827065527065542, -58.11593447508463, 34.461803420953544], 6),
    );
    expect(await figureOf('seconds-robust')).toEqual(close([-16, -57, 28], 9));
    expect(await figureOf('refusal-difference')).toEqual(
      close([0.2321937321937322, 0.1414901276667088, 0.325037205030621], 9),
    );
    expect(await figureOf('refusal-adjusted')).toEqual(
      close([0.2713184071542562, 0.17471740949567288, 0.3679194048128395], 9),
    );
    // Reckoned of a quarter of 91 days; this one has 92. Porto's volume is exact.
    const days = 91 / 92;
    expect(await figureOf('cost-provider')).toEqual(
      close(
        [18854.34627027175, 10146.802238537099, 28599.601580222494].map((one) => one * days),
        4,
      ),
    );
  },
);
