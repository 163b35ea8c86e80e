import { gridSchema } from '#contract/grid';
import type { Grid } from '#domain/grid';
import type { Client } from './client.ts';
import type { KeptTexts } from './kept-texts.ts';

/** Published grids of the chosen organisation. A published version never changes: each is fetched once. */
export type Grids = {
  /** The grid of a reference (`bq4@1.0.0`); rejects with ApiFailure. */
  readonly read: (reference: string) => Promise<Grid>;
};

export type GridsOptions = {
  readonly client: Client;
  readonly organisation: () => string;
  readonly kept: KeptTexts;
};

export function createGrids({ client, organisation, kept }: GridsOptions): Grids {
  const known = new Map<string, Promise<Grid>>();

  const obtain = async (reference: string, key: string): Promise<Grid> => {
    const earlier = readGrid(kept.read(key));
    if (earlier !== undefined) return earlier;
    const grid = await client.call('grid', { parameters: { grid: reference } });
    kept.write(key, JSON.stringify(grid));
    return grid;
  };

  const readOnce = (reference: string): Promise<Grid> => {
    const key = `grid.${organisation()}.${reference}`;
    const wanted = known.get(key) ?? obtain(reference, key);
    known.set(key, wanted);
    wanted.catch(() => {
      if (known.get(key) === wanted) known.delete(key);
    });
    return wanted;
  };
  return {
    read: async (reference) => readOnce(reference),
  };
}

function readGrid(text: string | undefined): Grid | undefined {
  if (text === undefined) return undefined;
  try {
    return gridSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
