import type { Recordings } from '#contract/recording';

/** A contact of the sample that something may be sent for, and the platform it was received on. */
export type ContactToFill = Recordings['contacts'][number] & { readonly platform: string };

/** Whether it is heard or read. */
export const formOf = ({ channel }: Pick<ContactToFill, 'channel'>): 'audio' | 'writing' =>
  channel === 'phone' ? 'audio' : 'writing';
