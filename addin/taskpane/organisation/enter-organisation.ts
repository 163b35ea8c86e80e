import type { Session } from '../../api/session.ts';

/** Shows an organisation that has just become the person's: who they are is read again, then it is chosen. */
export async function enterOrganisation(session: Session, organisation: string): Promise<void> {
  await session.start();
  session.choose(organisation);
}
