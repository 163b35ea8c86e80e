import type { SheetName } from '#contract/sheet';
import { apiRemote } from '../sheets/api-remote.ts';
import { readPull, readPush } from '../sheets/read-rows.ts';
import { organisationOfSheet, type SheetDefinition, type SheetSource } from '../sheets/sheet-kind.ts';
import { offeredCodes } from './offered-codes.ts';
import { registerRowName } from './register-row-name.ts';
import { registerSpecification } from './register-specification.ts';

/** Sheets that figures of waves rest on. */
const moveFigures: readonly SheetName[] = ['volumes', 'past-figures'];
/** Sheets that the overview of the organisation is made of. */
const ofOverview: readonly SheetName[] = ['platforms', 'providers', 'volumes', 'members'];

/** A sheet of an organisation: its platforms, its activity, its costs. */
export async function defineRegisterSheet(
  name: SheetName,
  id: string,
  { client, overview, language, role, current }: SheetSource,
): Promise<SheetDefinition> {
  const organisation = organisationOfSheet(id);
  const parameters = { sheet: name };
  return {
    specification: registerSpecification({
      name,
      organisation,
      language,
      role,
      ...(await offeredCodes(name, { client, overview, language, role })),
    }),
    remote: apiRemote(
      { organisation, current },
      {
        pull: (request) => client.call('pullSheet', { parameters, request, read: readPull }),
        push: (request, idempotencyKey) =>
          client.call('pushSheet', { parameters, request, idempotencyKey, read: readPush }),
      },
    ),
    rowName: registerRowName(name, overview),
    waves: moveFigures.includes(name) ? 'all' : [],
    isRegister: ofOverview.includes(name),
  };
}
