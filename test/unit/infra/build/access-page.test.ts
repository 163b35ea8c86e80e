import { readFileSync } from 'node:fs';
import { routes } from '#contract/routes';
import type { Route } from '#contract/route';
import { ACCESS_PAGE, accessPage } from '../../../../infra/build/access-page.ts';
import { inProject } from '../../../../infra/build/project.ts';
import { reaches, type Reach } from '../../../../functions/handlers/http/reach.ts';

const written = readFileSync(inProject(ACCESS_PAGE), 'utf8');

test('the page of who may ask what says what the contract says', () => {
  expect(written).toBe(accessPage());
});

test('every route of the contract is a line of the page, with a cell for each role', () => {
  for (const [id, { path, roles }] of Object.entries<Route>(routes)) {
    const [line] = written.split('\n').filter((one) => one.startsWith(`| \`${id}\``));
    const allowed = line?.split(' | ').filter((cell) => /^(yes|anyone)( \|)?$/.test(cell)).length ?? 0;

    expect(line).toContain(`\`${path}\``);
    expect(allowed).toBeGreaterThanOrEqual(roles === 'anyone' ? 6 : roles.length);
  }
});

test('nobody’s sight is told of a route that does not let them in', () => {
  for (const [id, narrowed] of Object.entries<readonly Reach[]>(reaches)) {
    const { roles }: Route = routes[id as keyof typeof routes];
    for (const reach of narrowed) expect(roles).toEqual(expect.arrayContaining([...reach.roles]));
  }
});
