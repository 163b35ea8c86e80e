import type { CodedContact } from '#domain/practice/coding';
import type { Wave } from '#domain/wave';
import { readEvaluated } from '../figures/read-view.ts';
import type { Evaluated } from '../figures/summarise.ts';
import type { OrganisationStore } from '../ports.ts';
import { readCodedContacts } from '../practices/read-coded-contacts.ts';
import type { Register } from '../read-register.ts';
import { sampleScope } from '../row-keys.ts';
import { readDays } from './read-days.ts';

/** Where samples are read, each scope once for one piece of work. */
export type SampleSource = {
  readonly store: OrganisationStore;
  readonly register: Register;
  readonly evaluated: (wave: Wave, platform: string) => Promise<readonly Evaluated[]>;
  readonly coded: (wave: Wave, platform: string) => Promise<readonly CodedContact[]>;
  /** By contact. */
  readonly days: (wave: Wave, platform: string) => Promise<ReadonlyMap<string, string>>;
};

export const sampleSource = (store: OrganisationStore, register: Register): SampleSource => ({
  store,
  register,
  evaluated: onceAPlace((wave, platform) => readEvaluated(store, sampleScope(wave.code, platform))),
  coded: onceAPlace((wave, platform) => readCodedContacts(store, wave.code, platform)),
  days: onceAPlace((wave, platform) => readDays(store, wave, platform)),
});

type Read<Value> = (wave: Wave, platform: string) => Promise<Value>;

function onceAPlace<Value>(read: Read<Value>): Read<Value> {
  const known = new Map<string, Promise<Value>>();
  return (wave, platform) => {
    const place = `${wave.code} ${platform}`;
    const value = known.get(place) ?? read(wave, platform);
    known.set(place, value);
    return value;
  };
}
