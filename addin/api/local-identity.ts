import * as z from 'zod';
import { ApiFailure } from './api-failure.ts';
import type { LocalIdentityConfiguration } from './configuration.ts';
import type { KeptTexts } from './kept-texts.ts';
import { parse } from './parse.ts';
import { readResponse } from './read-response.ts';
import type { Person, Token, TokenSource } from './token-source.ts';

const personsSchema = z.array(
  z.looseObject({
    objectId: z.string(),
    name: z.string(),
    label: z.looseObject({ fr: z.string(), en: z.string() }),
  }),
);
const tokenSchema = z.looseObject({ token: z.string(), expiresAt: z.coerce.date() });

const PERSON = 'person';
const SIGNED_OUT = 'signed-out';

/**
 * The identity of the local system: anybody may be any of its persons, without password. The first person
 * is signed in until another is chosen; the choice is kept in this browser.
 */
export function createLocalIdentity(
  configuration: LocalIdentityConfiguration,
  fetchFrom: typeof fetch,
  kept: KeptTexts,
): TokenSource {
  const persons = async (): Promise<readonly Person[]> =>
    parse(personsSchema, await exchange(fetchFrom, configuration.personsUrl));

  const silent = async (): Promise<Token> => {
    if (kept.read(SIGNED_OUT) !== undefined) throw new ApiFailure('not-signed-in');
    const objectId = chosen(await persons(), kept.read(PERSON));
    const body = JSON.stringify({ objectId });
    const headers = { 'content-type': 'application/json' };
    const answer = await exchange(fetchFrom, configuration.tokenUrl, { method: 'POST', headers, body });
    const { token, expiresAt } = parse(tokenSchema, answer);
    return { token, expiresAt: expiresAt.getTime() };
  };

  return {
    persons,
    silent,
    interactive() {
      kept.forget(SIGNED_OUT);
      return silent();
    },
    signOut() {
      kept.write(SIGNED_OUT, 'yes');
      kept.forget(PERSON);
      return Promise.resolve();
    },
    choosePerson(objectId) {
      kept.forget(SIGNED_OUT);
      kept.write(PERSON, objectId);
      return Promise.resolve();
    },
  };
}

/** The person kept, unless the demonstration was made again without them. */
function chosen(persons: readonly Person[], kept: string | undefined): string {
  const person = persons.find(({ objectId }) => objectId === kept) ?? persons[0];
  if (person === undefined) throw new ApiFailure('not-signed-in');
  return person.objectId;
}

async function exchange(fetchFrom: typeof fetch, url: string, init: RequestInit = {}): Promise<unknown> {
  const response = await fetchFrom(url, init).catch((cause: unknown) => {
    throw new ApiFailure('offline', { cause });
  });
  return readResponse(response);
}
