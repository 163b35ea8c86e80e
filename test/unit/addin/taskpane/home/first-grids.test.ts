import type { Overview } from '#contract/organisation';
import { firstGrids } from '../../../../../addin/taskpane/home/first-grids.ts';

const title = { fr: 'Grille', en: 'Grid' };
const grid = (reference: string, ...channels: Overview['grids'][number]['channels']) => ({
  reference,
  title,
  channels,
});
const platform = (flows?: Overview['platforms'][number]['flows']) => ({
  code: 'P',
  name: 'P',
  country: 'FR',
  mission: 'care',
  ...(flows && { flows }),
});

test('each channel that platforms handle gets the newest version of its only grid', () => {
  const grids = [
    grid('voice@1.9.0', 'phone', 'chat'),
    grid('voice@1.10.0', 'phone', 'chat'),
    grid('mail@1.0.0', 'email', 'letter'),
    grid('other-mail@1.0.0', 'email'),
  ];
  expect(firstGrids({ platforms: [platform()], grids })).toEqual({
    phone: 'voice@1.10.0',
    chat: 'voice@1.10.0',
    letter: 'mail@1.0.0',
  });
  expect(firstGrids({ platforms: [platform(['chat-in', 'chat-out'])], grids })).toEqual({
    chat: 'voice@1.10.0',
  });
  expect(firstGrids({ platforms: [platform(['phone-in']), platform()], grids: [] })).toEqual({});
});
