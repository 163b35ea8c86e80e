import { figureSchema } from '#contract/figure';
import type { Figure } from '#domain/figure';
import { sections, type TitledPart } from '#domain/reports/sections';
import { gridsOfWave } from '../evaluations/read-work.ts';
import { frozenFor } from '../figures/frozen-for.ts';
import { readFrozen, type FrozenSubject } from '../figures/frozen-pages.ts';
import { gridsUnder, tableParts } from '../figures/parts.ts';
import { readWave } from '../figures/read-wave.ts';
import { refusalOf } from '../figures/resolve-ask.ts';
import { figureOfWave } from '../figures/wave-figures.ts';
import type { GridView } from '../read-grid.ts';
import { seesLiveFigures } from '../sight.ts';
import { askedPlatforms } from './asked-platforms.ts';
import { isRefusal, type ReportMaker, type ReportSource } from './report-source.ts';

/** Platforms by sections, or by the criteria of one: any channels together, since it compares nobody. */
export const makeSections: ReportMaker = async (source) => {
  const { session, register, wave, ask } = source;
  const { part, channel } = ask;
  const shown = askedPlatforms(source);
  if (isRefusal(shown)) return shown;
  const reading = { wave, grids: await gridsOfWave(session.store, wave) };
  const parts = part === '' ? tableParts(reading, channel) : partsUnder(gridsUnder(reading, ''), part);
  if (part !== '' && parts.length === 0) return refusalOf('unknown-part', { part: [part] });
  const read = await readFigures(source, shown);
  if (read === undefined) return refusalOf('not-released', { wave: [wave.code] });
  const platforms = shown.map((code) => ({
    code,
    name: register.platforms.find((platform) => platform.code === code)?.name ?? code,
    figures: parts.map(({ id }) => read.figure({ entity: code, channel, part: id })),
  }));
  return { report: sections(platforms, parts, register.settings.scale), waves: [], asOf: read.asOf };
};

/** A section with its criteria, or a criterion alone. */
function partsUnder(grids: readonly GridView[], part: string): readonly TitledPart[] {
  const own = grids
    .flatMap((grid) => grid.sections)
    .flatMap((section) => {
      if (section.id === part) return [section, ...section.criteria];
      return section.criteria.filter(({ id }) => id === part);
    })
    .map(({ id, title }) => [id, { id, title }] as const);
  return [...new Map(own).values()];
}

type FiguresRead = { readonly figure: (subject: FrozenSubject) => Figure; readonly asOf: string };

/** Where the figures of BAROMETER come from for this person. */
async function readFigures(
  { session, register, wave, ask: { channel } }: ReportSource,
  platforms: readonly string[],
): Promise<FiguresRead | undefined> {
  const at = frozenFor(session.member, wave);
  if (at !== undefined) {
    const places = platforms.map((entity) => ({ entity, channel }));
    return { figure: (await readFrozen(session.store, at, places)).figure, asOf: at.asOf };
  }
  if (!seesLiveFigures(session.member)) return undefined;
  const reading = await readWave({ ...session, register }, wave, platforms);
  const figure = (subject: FrozenSubject): Figure =>
    figureSchema.parse(figureOfWave(reading, subject, 'provisional'));
  return { figure, asOf: reading.asOf };
}
