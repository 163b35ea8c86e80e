import { meSchema, type Me } from '#contract/organisation';
import type { KeptTexts } from './kept-texts.ts';

const ME = 'me';
const organisationKey = (me: Me): string => `organisation.${me.tenant}.${me.objectId}`;

/** Who used this browser last, and the organisation each person chose in it. */
export type KeptPerson = {
  readonly me: () => Me | undefined;
  readonly keep: (me: Me) => void;
  readonly forget: () => void;
  /** The organisation chosen before, while still among the memberships; else the first; else undefined. */
  readonly organisation: (me: Me) => string | undefined;
  readonly chooseOrganisation: (me: Me, organisation: string) => void;
};

export function createKeptPerson(kept: KeptTexts): KeptPerson {
  return {
    me: () => readMe(kept.read(ME)),
    keep(me) {
      kept.write(ME, JSON.stringify(me));
    },
    forget() {
      kept.forget(ME);
    },
    organisation(me) {
      const chosen = kept.read(organisationKey(me));
      const offered = me.memberships.map(({ organisation }) => organisation.id);
      return offered.find((id) => id === chosen) ?? offered[0];
    },
    chooseOrganisation(me, organisation) {
      kept.write(organisationKey(me), organisation);
    },
  };
}

function readMe(text: string | undefined): Me | undefined {
  if (text === undefined) return undefined;
  try {
    return meSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
