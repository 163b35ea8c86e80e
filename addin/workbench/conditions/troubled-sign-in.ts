import * as z from 'zod';
import type { ConditionSwitches } from './condition-switches.ts';

const tokenPath = '/local/token';
const issuedSchema = z.object({ token: z.string() });
const claimsSchema = z.object({ oid: z.string() });

/**
 * Makes the sign-in of the add-in fail as it does in life. Its token is exchanged for one the local issuer really
 * issued, and that has run out, so that the refusal is the API's own.
 */
export class TroubledSignIn {
  readonly #switches: ConditionSwitches;
  readonly #expired = new Map<string, Promise<string | undefined>>();

  constructor(switches: ConditionSwitches) {
    this.#switches = switches;
  }

  async send(request: Request, inner: typeof fetch): Promise<Response> {
    const { signIn } = this.#switches.current;
    if (signIn === 'valid') return inner(request);
    if (isForToken(request)) return this.#issue(request, inner);
    const bearer = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
    if (bearer === undefined) return inner(request);
    const headers = new Headers(request.headers);
    headers.set('authorization', `Bearer ${await this.#expiredFor(bearer, inner)}`);
    return inner(new Request(request, { headers }));
  }

  /** Asking for a new token ends an expiry; a refused sign-in stays refused until it is switched off. */
  async #issue(request: Request, inner: typeof fetch): Promise<Response> {
    if (this.#switches.current.signIn === 'refused')
      return Response.json({ error: 'interaction_required' }, { status: 401 });
    const response = await inner(request);
    if (response.ok) this.#switches.set({ signIn: 'valid' });
    return response;
  }

  async #expiredFor(bearer: string, inner: typeof fetch): Promise<string> {
    const objectId = objectIdIn(bearer);
    if (objectId === undefined) return 'expired';
    const known = this.#expired.get(objectId) ?? expiredToken(objectId, inner);
    this.#expired.set(objectId, known);
    return (await known) ?? 'expired';
  }
}

const isForToken = ({ url, method }: Request): boolean =>
  method === 'POST' && new URL(url).pathname === tokenPath;

async function expiredToken(objectId: string, inner: typeof fetch): Promise<string | undefined> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ objectId, expired: true });
  const response = await inner(tokenPath, { method: 'POST', headers, body });
  return response.ok ? issuedSchema.parse(await response.json()).token : undefined;
}

/** Whose token it is. */
function objectIdIn(token: string): string | undefined {
  const [, payload = ''] = token.split('.');
  try {
    const json = atob(payload.replaceAll('-', '+').replaceAll('_', '/'));
    return claimsSchema.parse(JSON.parse(json)).oid;
  } catch {
    return undefined;
  }
}
