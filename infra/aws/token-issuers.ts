import type { TokenIssuer } from '../../functions/runtime/env.ts';
import type { Deployment } from './deployment.ts';

const MICROSOFT = 'https://login.microsoftonline.com';

/** Entra's issuer of each tenant: version 2 of its tokens, for this application, of that tenant alone. */
export const tokenIssuers = ({ entra }: Pick<Deployment, 'entra'>): readonly TokenIssuer[] =>
  entra.tenants.map((tenant) => ({
    issuer: `${MICROSOFT}/${tenant}/v2.0`,
    audience: entra.api,
    clients: [entra.client],
    jwks: `${MICROSOFT}/${tenant}/discovery/v2.0/keys`,
    tenant,
  }));
