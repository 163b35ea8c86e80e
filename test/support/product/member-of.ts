import { randomUUID } from 'node:crypto';
import { IDEMPOTENCY_HEADER, ORGANISATION_HEADER } from '#contract/route';
import { routes, type AnswerOf, type RequestOf, type RouteId } from '#contract/routes';
import { persons } from '../../../infra/local/identity/persons.ts';
import { ask } from './ask.ts';

export type Member = <Id extends RouteId>(
  id: Id,
  request?: RequestOf<Id>,
  parameters?: Readonly<Record<string, string>>,
) => Promise<AnswerOf<Id>>;

/** Somebody of the demonstration signed in on a running system, by http. Anything but an answer is thrown. */
export async function memberOf(origin: string, name: string, organisation = 'atlas-auto'): Promise<Member> {
  const objectId = persons.find((person) => person.name === name)?.objectId;
  const issued = await ask(origin, '/local/token', { method: 'POST', body: JSON.stringify({ objectId }) });
  const { token } = JSON.parse(issued.body) as { token: string };
  return async (id, body, parameters = {}) => {
    const { path, method } = routes[id];
    const filled = path.replace(/:(\w+)/g, (_, part: string) => encodeURIComponent(parameters[part] ?? ''));
    const answer = await ask(origin, `/api${filled}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        [ORGANISATION_HEADER]: organisation,
        [IDEMPOTENCY_HEADER]: randomUUID(),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (answer.status !== 200) throw new Error(`${id}: ${answer.status} ${answer.body}`);
    return routes[id].answer.parse(JSON.parse(answer.body)) as AnswerOf<typeof id>;
  };
}
