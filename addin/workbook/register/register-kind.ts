import type { Overview } from '#contract/organisation';
import type { SheetName } from '#contract/sheet';
import { flowId } from '#domain/channel';
import { readVolumeKey } from '#domain/volume-key';
import type { Text } from '#domain/text';
import { registerTexts } from '../../locales/register.ts';
import { apiRemote } from '../sheets/api-remote.ts';
import { readPull, readPush } from '../sheets/read-rows.ts';
import { organisationOfSheet, type SheetKind } from '../sheets/sheet-kind.ts';
import { wordOf, wordsOf } from './field-words.ts';
import { registerSpecification } from './register-specification.ts';

/** A sheet of an organisation: its platforms, its providers, the volumes they receive. */
export const registerKind = (name: SheetName): SheetKind => ({
  name,
  define: (id, { client, overview, language, current }) => {
    const organisation = organisationOfSheet(id);
    const [providers, platforms] = [overview.providers, overview.platforms].map((all) =>
      all.map(({ code }) => code),
    );
    const parameters = { sheet: name };
    return Promise.resolve({
      specification: registerSpecification({
        name,
        organisation,
        language,
        providers: providers ?? [],
        platforms: platforms ?? [],
      }),
      remote: apiRemote(
        { organisation, current },
        {
          pull: (request) => client.call('pullSheet', { parameters, request, read: readPull }),
          push: (request, idempotencyKey) =>
            client.call('pushSheet', { parameters, request, idempotencyKey, read: readPush }),
        },
      ),
      rowName: rowNameOf(name, overview),
      waves: name === 'volumes' || name === 'past-figures' ? 'all' : [],
      isRegister: name !== 'past-figures',
    });
  },
});

function rowNameOf(name: SheetName, overview: Overview): (key: string) => Text {
  if (name === 'volumes') return volumeName;
  if (name === 'past-figures') return pastName;
  return name === 'members' ? memberName(overview) : ownName;
}

const ownName = (key: string): Text => ({ fr: key, en: key });

/** Somebody is known by what they joined with, of which the object id ends the key; an invitation has no name yet. */
const memberName =
  ({ evaluators }: Overview) =>
  (key: string): Text => {
    const known = evaluators.find(({ objectId }) => key.endsWith(`#${objectId}`));
    return known === undefined ? registerTexts.somebody : ownName(known.name);
  };

/** `FR-LYON, 2026-10, téléphone entrant` */
function volumeName(key: string): Text {
  const volume = readVolumeKey(key);
  if (volume === undefined) return { fr: key, en: key };
  const name = (language: 'fr' | 'en') =>
    [volume.platform, volume.period, wordOf(wordsOf.flows ?? {}, flowId(volume), language)].join(', ');
  return { fr: name('fr'), en: name('en') };
}

/** `2025-Q4, FR-LYON, phone-in, accueil`; a quarter is T in French. */
function pastName(key: string): Text {
  const name = key
    .split('|')
    .filter((word) => word !== '')
    .join(', ');
  return { fr: name.replace(/^(\d{4})-Q/, '$1-T'), en: name };
}
