import * as z from 'zod';
import { problemSchema } from '#contract/problem';
import { ORGANISATION_HEADER } from '#contract/route';
import { routes } from '#contract/routes';
import { historySchema, type RecordingHistory } from '#contract/recording';
import type { Text } from '#domain/text';
import type { Asked } from './read-question.ts';
import { RecordingRefusal } from './recording-refusal.ts';

const personsSchema = z.array(z.object({ objectId: z.string(), name: z.string() }));
const tokenSchema = z.object({ token: z.string() });

/** What a running system says, and its business time. */
export type Said = { readonly history: RecordingHistory; readonly now: string };

/**
 * Asks through the API, as the add-in does: with the token of `BAROMETER_TOKEN`, else as somebody of a local system.
 * Throws RecordingRefusal.
 */
export async function askSystem(asked: Asked, token = process.env['BAROMETER_TOKEN']): Promise<Said> {
  const bearer = { authorization: `Bearer ${token ?? (await localToken(asked))}` };
  const { me, recordingHistory } = routes;
  const { memberships, now } = await send(me.answer, `${asked.at}/api${me.path}`, { headers: bearer });
  const organisation = asked.organisation ?? memberships[0]?.organisation.id ?? '';
  const path = recordingHistory.path.replace(':wave', encodeURIComponent(asked.wave));
  const history = await send(historySchema, `${asked.at}/api${path}`, {
    method: 'POST',
    headers: { ...bearer, [ORGANISATION_HEADER]: organisation },
    body: JSON.stringify({ contact: asked.contact }),
  });
  return { history, now };
}

async function localToken({ at, as }: Asked): Promise<string> {
  const persons = await send(personsSchema, `${at}/local/persons`, {});
  const person = as === undefined ? persons[0] : persons.find(({ name }) => name === as);
  if (person === undefined)
    throw new RecordingRefusal({
      fr: `${as ?? ''} : personne de ce nom. Ce système connaît ${persons.map(({ name }) => name).join(', ')}.`,
      en: `${as ?? ''}: nobody of this name. This system knows ${persons.map(({ name }) => name).join(', ')}.`,
    });
  const body = JSON.stringify({ objectId: person.objectId });
  return (await send(tokenSchema, `${at}/local/token`, { method: 'POST', body })).token;
}

async function send<Answer>(answer: z.ZodType<Answer>, url: string, init: RequestInit): Promise<Answer> {
  const response = await reach(url, init);
  const body: unknown = await response.json().catch(() => undefined);
  const read = answer.safeParse(body);
  if (response.ok && read.success) return read.data;
  throw new RecordingRefusal(refusalText(body, url));
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch {
    throw new RecordingRefusal({
      fr: `${new URL(url).origin} : pas de système ici. Démarrez-le (npm start), ou dites son adresse : --at.`,
      en: `${new URL(url).origin}: no system here. Start it (npm start), or say its address: --at.`,
    });
  }
}

const texts: Readonly<Record<string, Text>> = {
  'not-signed-in': {
    fr: 'Jeton refusé : mettez dans BAROMETER_TOKEN un jeton de l’organisation qui n’a pas expiré.',
    en: 'Token refused: put into BAROMETER_TOKEN a token of the organisation that has not expired.',
  },
  forbidden: {
    fr: 'Cette question est celle d’un responsable qualité ou d’un administrateur de l’organisation.',
    en: 'This is for a quality manager or an administrator of the organisation to ask.',
  },
  'not-found': {
    fr: 'Aucun contact de cet identifiant dans cette vague (ou il y a été effacé).',
    en: 'No contact of this id in this wave (or it was erased there).',
  },
};

function refusalText(body: unknown, url: string): Text {
  const problem = problemSchema.safeParse(body);
  const code = problem.success ? problem.data.code : '';
  return (
    texts[code] ?? {
      fr: `${url} : réponse inattendue ${code}`,
      en: `${url}: unexpected answer ${code}`,
    }
  );
}
