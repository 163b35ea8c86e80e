import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { AnswerOf } from '#contract/routes';
import { browserTest } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { atWork } from '../support/product/at-work.ts';
import { runningSystem } from '../support/product/running-system.ts';
import { sharedPath, withShared } from '../support/shared.ts';

/** The demonstration may have to be played first. */
const limitMs = 900_000;

const calls = [
  'call.mp3',
  'call_ulaw_8k_mono.wav',
  'call_pcm16_8k_stereo_20s.wav',
  'truncated_header_only.wav',
];

/** The telephone contacts that nothing was sent for, as the pane is told of them. */
function silentContacts(page: Page): string[] {
  const silent: string[] = [];
  page.on('response', (response) => {
    if (!response.url().endsWith('/recordings')) return;
    void response.json().then(({ contacts }: AnswerOf<'recordings'>) => {
      for (const { contact, channel, state, end } of contacts)
        if (channel === 'phone' && state === 'none' && end > '2020-05-26') silent.push(contact);
    });
  });
  return silent;
}

withShared(browserTest)(
  'a folder of calls goes to the contacts named in it: those that can be heard are ready, the cut one is refused',
  async () => {
    const { origin } = await runningSystem();
    const { page, pane } = await atWork({ origin, lang: 'fr' });
    const silent = silentContacts(page);
    await pane.getByRole('button', { name: 'Envoyer les enregistrements' }).first().click();
    await pane.locator('input[type=file]').first().waitFor();
    await eventually(() => silent.length >= calls.length, true);
    const folder = await mkdtemp(join(tmpdir(), 'barometre-calls-'));
    for (const [index, call] of calls.entries())
      await copyFile(
        sharedPath('data', 'audio_phone_8k', call),
        join(folder, `Auto_${silent[index]}_AGENT_X.${call.slice(-3)}`),
      );

    await pane.locator('input[type=file]').nth(1).setInputFiles(folder);
    await pane.getByRole('button', { name: 'Envoyer : 4 contacts' }).click();

    await pane.getByText('3 contacts : prêts à être écoutés ou lus.').waitFor();
    await pane.getByText('1 fichier refusé').waitFor();
    await pane.getByText(`Auto_${silent[3]}_AGENT_X.wav`).waitFor();
    await pane.getByText('Le fichier est coupé').waitFor();
    await rm(folder, { recursive: true });
    await page.context().close();
  },
  limitMs,
);
