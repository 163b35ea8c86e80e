import type { SheetName } from '#contract/sheet';
import { apiRemote } from '../sheets/api-remote.ts';
import { organisationOfSheet, type SheetKind } from '../sheets/sheet-kind.ts';
import { registerSpecification } from './register-specification.ts';

/** A sheet of the organisation's register: its platforms, or its providers. */
export const registerKind = (name: SheetName): SheetKind => ({
  name,
  define: (id, { client, overview, language, current }) => {
    const organisation = organisationOfSheet(id);
    const providers = overview.providers.map(({ code }) => code);
    const parameters = { sheet: name };
    return Promise.resolve({
      specification: registerSpecification({ name, organisation, language, providers }),
      remote: apiRemote(
        { organisation, current },
        {
          pull: (request) => client.call('pullSheet', { parameters, request }),
          push: (request, idempotencyKey) =>
            client.call('pushSheet', { parameters, request, idempotencyKey }),
        },
      ),
      rowName: (key) => ({ fr: key, en: key }),
      waves: [],
      isRegister: true,
    });
  },
});
