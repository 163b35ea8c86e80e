import type { Overview } from '#contract/organisation';
import type { Grid } from '#domain/grid';
import type { Role } from '#domain/role';
import type { Language, Text } from '#domain/text';
import type { Client } from '../../api/client.ts';
import type { Grids } from '../../api/grids.ts';
import type { completeTable } from '../office/complete-table.ts';
import type { Remote } from '../sync/remote.ts';
import type { SheetSpecification } from '../sync/specification.ts';

/** What a kind of sheet is made from. */
export type SheetSource = {
  readonly client: Client;
  readonly grids: Grids;
  readonly overview: Overview;
  readonly language: Language;
  /** Of the person, in the organisation of the pane. */
  readonly role: Role | undefined;
  /** The organisation the pane is on, which may have changed since. */
  readonly current: () => string;
};

/** One sheet of a kind: its columns and the resource its rows come from. */
export type SheetDefinition = {
  readonly specification: SheetSpecification;
  readonly remote: Remote;
  /** A row, for people, from its key. */
  readonly rowName: (key: string) => Text;
  /** Waves whose figures an exchange of these rows may move. */
  readonly waves: readonly string[] | 'all';
  /** The overview of the organisation is made of these rows. */
  readonly isRegister?: boolean;
  /** The grid that its rows answer; absent when they answer none. */
  readonly grid?: Grid;
  /** Gives it the columns that came to it since it was made; where some may, it is defined again each time it is shown. */
  readonly grows?: typeof completeTable;
};

/** A kind of synced sheet. A new one is a specification and a resource: nothing of the exchange is written again. */
export type SheetKind = {
  /** The first word of the ids of its sheets, for ever: `evaluation`. */
  readonly name: string;
  /** The sheet of an id, as this person sees it; undefined when there is none for them. */
  readonly define: (id: string, source: SheetSource) => Promise<SheetDefinition | undefined>;
};

/** `kind:organisation:rest`; the organisation of a sheet never changes. */
export const organisationOfSheet = (id: string): string => id.split(':')[1] ?? '';
