import { createHash } from 'node:crypto';
import { QualityError } from '#contract/error';
import type { Route } from '#contract/route';
import type { Clock, Directory } from '../../usecases/ports.ts';
import { readMember } from '../../usecases/read-member.ts';
import type { Session } from '../../usecases/session.ts';
import type { SignedIn } from './identity.ts';

export type Opening = {
  readonly route: Route;
  readonly person: SignedIn;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly requestId: string;
  readonly organisation: string | undefined;
  readonly idempotencyKey: string | undefined;
  /** What the idempotency key stands for: the path asked and the body sent. */
  readonly request: readonly [path: string, body: string];
};

/** The session of a member allowed on this route. An organisation of others looks like none. */
export async function openSession(opening: Opening): Promise<Session> {
  const { route, person, directory, clock, requestId, organisation } = opening;
  if (organisation === undefined) throw new QualityError('invalid-request', { header: 'x-organisation' });
  if (!/^[\w-]{1,60}$/.test(organisation)) throw new QualityError('forbidden');
  const store = directory.open(organisation);
  const member = await readMember(store, person);
  if (member === undefined || route.roles === 'anyone' || !route.roles.includes(member.role))
    throw new QualityError('forbidden');
  return { store, member, clock, requestId, idempotency: idempotencyOf(opening) };
}

/** The key is the person's: nobody is given an answer made for somebody else. */
export function idempotencyOf({
  route,
  person,
  idempotencyKey,
  request,
}: Pick<Opening, 'route' | 'person' | 'idempotencyKey' | 'request'>): Session['idempotency'] {
  if (!route.writes) return { key: '', requestHash: '' };
  if (idempotencyKey === undefined || !/^[\w-]{8,100}$/.test(idempotencyKey))
    throw new QualityError('invalid-request', { header: 'idempotency-key' });
  return {
    key: `${person.tenant}#${person.objectId}#${idempotencyKey}`,
    requestHash: createHash('sha256').update(JSON.stringify(request)).digest('hex'),
  };
}
