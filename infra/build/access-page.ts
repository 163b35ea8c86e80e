import { routes, type RouteId } from '#contract/routes';
import type { Route } from '#contract/route';
import { roles, type Role } from '#domain/role';
import { reaches, type Beyond } from '../../functions/handlers/http/reach.ts';

/** Where the page lies, from the root of the project. */
export const ACCESS_PAGE = 'functions/handlers/http/access.md';

const HEAD = `# Who may ask what

Written from the contract (\`functions/contract/routes\`), which is what the API checks, and from
\`functions/handlers/http/reach.ts\`: change those, then \`node --import tsx infra/build/write-access-page.ts\`. A test
fails while this page says anything else.

- Nobody is let in without a token (\`not-signed-in\`, 401). "anyone" is whoever brings one, in no organisation.
- A role that a route does not let in, a member of another organisation and whoever names an organisation that does
  not exist get the same bytes: \`forbidden\`, 403. Nothing tells whether an organisation exists.
- Every key of the store begins with the organisation: an id of another one is an id of nothing.
- \`not-found\`, 404, is said alike of what does not exist and of what this person may not know of.
- Writing routes want an idempotency key, which is the person's own.
`;

const isRouteId = (id: string): id is RouteId => id in routes;
const ids: readonly RouteId[] = Object.keys(routes).filter(isRouteId);
const routeOf = (id: RouteId): Route => routes[id];

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const cellOf = (route: Route, role: Role): string => {
  if (route.roles === 'anyone') return 'anyone';
  return route.roles.includes(role) ? 'yes' : '-';
};

function tableOfRoutes(): readonly string[] {
  const head = ['operation', 'asked by', 'writes', ...roles];
  const rows = ids.map((id) => {
    const route = routeOf(id);
    return [
      `\`${id}\`${id in reaches ? ' *' : ''}`,
      `${route.method} \`${route.path}\``,
      route.writes ? 'yes' : '-',
      ...roles.map((role) => cellOf(route, role)),
    ];
  });
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

const wordsOf = (beyond: Beyond): string =>
  typeof beyond === 'string' ? beyond.replace('not-found', '`not-found`') : `\`${beyond.code}\``;

function tableOfReaches(): readonly string[] {
  const head = ['operation', 'role', 'sees', 'the rest is'];
  const rows = ids.flatMap((id) =>
    (reaches[id] ?? []).map(({ roles: of, sees, beyond }) => [
      `\`${id}\``,
      of.join(', '),
      sees,
      wordsOf(beyond),
    ]),
  );
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

/** The page of who may ask what, in Markdown: the same for the same contract. */
export const accessPage = (): string =>
  [
    HEAD,
    '## Routes and roles',
    '',
    'Under `/api`. A star: not all that is let in sees the same, see below.',
    '',
    ...tableOfRoutes(),
    '',
    '## How far each role sees',
    '',
    ...tableOfReaches(),
    '',
  ].join('\n');
