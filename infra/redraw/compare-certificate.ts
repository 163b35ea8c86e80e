import * as z from 'zod';
import { commitmentOf, seedOf } from '#domain/sampling/draw-key';
import { stratumKey } from '#domain/sampling/stratum-key';
import { snapshotHash } from '#domain/snapshot-hash';
import type { Text } from '#domain/text';
import type { ReadCertificate } from './read-plan.ts';
import type { Redrawn } from './redraw-frame.ts';

const contentSchema = z.record(z.string(), z.json());

/**
 * What a certificate says otherwise than its frame file and seed give; nothing when they agree.
 * @param text the certificate as it was read
 */
export function differencesFrom(
  { certificate, text }: { certificate: ReadCertificate; text: string },
  seed: string,
  redrawn: Redrawn,
): readonly Text[] {
  return [
    ...contentDiffers(certificate, text),
    ...differs(
      { fr: 'empreinte de la base', en: 'hash of the frame' },
      certificate.frame.hash,
      redrawn.frameHash,
    ),
    ...differs(
      { fr: 'contacts de la base', en: 'contacts of the frame' },
      certificate.frame.contacts,
      redrawn.contacts,
    ),
    ...seedDiffers(certificate, seed),
    ...strataDiffer(certificate, redrawn),
  ];
}

const differs = ({ fr, en }: Text, certified: string | number, found: string | number): readonly Text[] =>
  certified === found
    ? []
    : [
        {
          fr: `${fr} : le certificat dit ${certified}, les fichiers donnent ${found}.`,
          en: `${en}: the certificate says ${certified}, the files give ${found}.`,
        },
      ];

/** Whether anything of the certificate was changed since it was made. */
function contentDiffers({ contentHash }: ReadCertificate, text: string): readonly Text[] {
  const content = contentSchema.parse(JSON.parse(text.replace(/^\uFEFF/, '')));
  return differs(
    { fr: 'empreinte du contenu du certificat', en: 'hash of the certificate’s content' },
    contentHash,
    snapshotHash({ ...content, contentHash: undefined }),
  );
}

/** A certificate that does not say the seed yet still says the hash of the brand's part of it. */
function seedDiffers({ seed: certified }: ReadCertificate, seed: string): readonly Text[] {
  const { brandString, partyString, commitment } = certified;
  if (brandString !== null && partyString !== null) {
    const whole = differs({ fr: 'graine', en: 'seed' }, seedOf(brandString, partyString), seed);
    return [...whole, ...commitmentDiffers(commitmentOf(brandString) === commitment)];
  }
  const bars = [...seed.matchAll(/\|/g)].map(({ index }) => seed.slice(0, index));
  return commitmentDiffers(bars.some((brand) => commitmentOf(brand) === commitment));
}

const commitmentDiffers = (isKept: boolean): readonly Text[] =>
  isKept
    ? []
    : [
        {
          fr: 'engagement : la chaîne de la marque n’a pas l’empreinte annoncée au gel de la base.',
          en: 'commitment: the brand’s string does not have the hash told when the frame was frozen.',
        },
      ];

function strataDiffer({ redraw }: ReadCertificate, redrawn: Redrawn): readonly Text[] {
  return redraw.strata.flatMap((stratum, index) => {
    const { sampleHash = '', reserveHash = '' } = redrawn.strata[index] ?? {};
    const key = stratumKey(stratum);
    return [
      ...differs({ fr: `${key}, échantillon`, en: `${key}, sample` }, stratum.sampleHash ?? '', sampleHash),
      ...differs({ fr: `${key}, réserve`, en: `${key}, reserve` }, stratum.reserveHash ?? '', reserveHash),
    ];
  });
}
