import { routes } from '#contract/routes';
import { publishGrid } from '../../usecases/publish-grid.ts';
import { readGrid } from '../../usecases/read-grid.ts';
import { readMe } from '../../usecases/read-me.ts';
import { readOverview } from '../../usecases/read-overview.ts';
import { registerPlatforms } from '../../usecases/register-platforms.ts';
import { serve, serveRead, type Served } from './served.ts';

/** What runs for each route: nothing is decided here. */
export const operations: readonly Served[] = Object.values({
  me: serveRead(routes.me, ({ directory, clock, person }) => readMe(directory, clock, person)),
  overview: serveRead(routes.overview, ({ session }) => readOverview(session())),
  register: serve(routes.register, ({ session }, body) => registerPlatforms(session(), body)),
  grid: serveRead(routes.grid, ({ session, parameter }) => readGrid(session().store, parameter('grid'))),
  publishGrid: serve(routes.publishGrid, ({ session }, body) => publishGrid(session(), body)),
});
