import { NETWORK, platformsOf } from '../figures/entity.ts';
import { entityRefusal, type AskRefusal } from '../figures/resolve-ask.ts';
import { seesPlatform } from '../sight.ts';
import type { ReportSource } from './report-source.ts';

/** The platforms of the wave that a report shows to this person, by code; `*` is every one they see. */
export function askedPlatforms({
  session: { member },
  register,
  wave,
  ask: { entity },
}: ReportSource): readonly string[] | AskRefusal {
  const behind = platformsOf(register, entity)?.map(({ code }) => code);
  const refusal = entity === NETWORK ? undefined : entityRefusal(member, entity, behind);
  if (refusal !== undefined) return refusal;
  return wave.platforms.filter(
    (code) => seesPlatform(member, code) && (entity === NETWORK || behind?.includes(code)),
  );
}
