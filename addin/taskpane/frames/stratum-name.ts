import type { Flow } from '#domain/channel';
import { channelNames, directionNames } from '../../locales/sheets.ts';
import type { usePane } from '../pane-context.ts';

type Say = ReturnType<typeof usePane>['say'];

/** `FR-LYON téléphone entrant` */
export const stratumName =
  (say: Say) =>
  ({ platform, channel, direction }: Flow & { readonly platform: string }): string =>
    `${platform} ${say(channelNames[channel])} ${say(directionNames[direction])}`;
