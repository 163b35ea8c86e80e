import type { ModelChange } from '../model/model-change.ts';
import type { Workbook } from '../model/workbook.ts';
import { eventsOf, sendPatch, sendPerson, type Sent } from './books-server.ts';
import type { Patch } from './patch.ts';
import { entrySchema, type Joined, type LogEntry, peopleSchema, type Person } from './protocol.ts';
import { Replica } from './replica.ts';

/** How things stand: all sent, on their way, waiting for the server, or lost with it. */
export type SessionState = 'saved' | 'sending' | 'offline' | 'broken';

type Parts = {
  readonly id: string;
  readonly joined: Joined;
  /** The workbook as it was joined. */
  readonly workbook: Workbook;
  readonly name: string;
  /** While true, cells are not moved: somebody is typing into one. */
  readonly isTyping: () => boolean;
};

/** Edits that follow each other at once travel together. */
const gatherMs = 40;
/** Whoever walks through cells is not followed step by step. */
const walkMs = 120;
const retryMs = 1_500;

/** One workbook this page shares with others: sends what changes here, takes what changes elsewhere. */
export class SharedSession {
  readonly id: string;
  readonly workbook: Workbook;
  me: Person;
  people: readonly Person[] = [];
  state: SessionState = 'saved';
  readonly #replica: Replica;
  readonly #isTyping: () => boolean;
  readonly #listeners = new Set<() => void>();
  #version: number;
  #waiting: LogEntry[] = [];
  #events: EventSource | undefined;
  #sending = false;
  #isCut = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #telling: ReturnType<typeof setTimeout> | undefined;

  constructor({ id, joined, workbook, name, isTyping }: Parts) {
    this.id = id;
    this.workbook = workbook;
    this.me = { author: joined.author, name };
    this.#isTyping = isTyping;
    this.#version = joined.version;
    this.#replica = new Replica(workbook, joined.author);
    workbook.subscribe((change) => this.#follow(change));
    this.#listen();
  }

  /** True when something here would be lost with the page. */
  get isPending(): boolean {
    return this.#replica.isPending;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  rename(name: string): void {
    this.me = { ...this.me, name };
    this.#tellSelection();
  }

  /** Off line on purpose: nothing is sent nor taken until it is over. */
  cut(isCut: boolean): void {
    if (this.#isCut === isCut || this.state === 'broken') return;
    this.#isCut = isCut;
    if (isCut) {
      this.#events?.close();
      this.#events = undefined;
      this.#become('offline');
    } else this.#listen();
  }

  /** Nobody types any more: what waited for that happens. */
  release(): void {
    if (this.#waiting.length === 0) return;
    this.#drain();
    this.#soon(0);
  }

  #follow(change: ModelChange): void {
    if (change.kind === 'selection' || change.kind === 'sheets') this.#tellSelection();
    const isOwn = change.kind === 'selection' || (change.kind === 'cells' && change.computed);
    if (!isOwn) this.#soon(gatherMs);
  }

  #listen(): void {
    const events = new EventSource(eventsOf(this.id, this.me, this.#version));
    this.#events = events;
    events.addEventListener('open', () => {
      this.#become(this.#sending ? 'sending' : 'saved');
      this.#tellSelection();
      this.#soon(0);
    });
    events.addEventListener('patch', ({ data }) => {
      this.#take([entrySchema.parse(JSON.parse(String(data)))]);
    });
    events.addEventListener('people', ({ data }) => {
      this.people = peopleSchema.parse(JSON.parse(String(data)));
      this.#tell();
    });
    events.addEventListener('behind', () => this.#break());
    events.addEventListener('error', () => {
      this.#become('offline');
      // One that was answered otherwise, as by a server that is starting, does not try again by itself.
      if (events.readyState === EventSource.CLOSED) setTimeout(() => this.#listenAgain(events), retryMs);
    });
  }

  #listenAgain(closed: EventSource): void {
    if (this.#events === closed && this.state !== 'broken') this.#listen();
  }

  #soon(delayMs: number): void {
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#send();
    }, delayMs);
  }

  async #send(): Promise<void> {
    if (this.#isCut || this.#sending || this.#waiting.length > 0 || this.state === 'broken') return;
    const patch = this.#replica.onItsWay ?? this.#replica.take();
    if (!patch) {
      if (this.state === 'sending') this.#become('saved');
      return;
    }
    this.#sending = true;
    if (this.state === 'saved') this.#become('sending');
    const sent = await sendPatch(this.id, this.#version, patch);
    this.#sending = false;
    this.#settle(patch, sent);
    this.#soon(sent.kind === 'unreachable' ? retryMs : 0);
  }

  #settle(patch: Patch, sent: Sent): void {
    if (sent.kind === 'refused') this.#break();
    if (sent.kind === 'unreachable') this.#become('offline');
    if (sent.kind === 'taken') this.#take([{ version: sent.version, patch }]);
    if (sent.kind === 'missed') this.#take(sent.missed);
  }

  /** Takes entries of the log, whichever way they came, each once and in order. */
  #take(entries: readonly LogEntry[]): void {
    const last = this.#waiting.at(-1)?.version ?? this.#version;
    const next = entries.filter(({ version }) => version > last).toSorted((a, b) => a.version - b.version);
    this.#waiting.push(...next);
    this.#drain();
    this.#soon(0);
  }

  #drain(): void {
    while (this.#waiting[0] && !(this.#isTyping() && moves(this.#waiting[0]))) {
      const entry = this.#waiting.shift();
      if (!entry) return;
      if (entry.version !== this.#version + 1) {
        this.#break();
        return;
      }
      this.#version = entry.version;
      this.#receive(entry);
    }
  }

  #receive({ patch }: LogEntry): void {
    try {
      this.#replica.receive(patch);
    } catch (error) {
      this.#break();
      throw error;
    }
  }

  #tellSelection(): void {
    const { selection, active } = this.workbook;
    const { row, column, rows, columns } = selection;
    this.me = { ...this.me, sheetId: active.id, box: { row, column, rows, columns } };
    this.#telling ??= setTimeout(() => {
      this.#telling = undefined;
      if (!this.#isCut) void sendPerson(this.id, this.me);
    }, walkMs);
  }

  #break(): void {
    this.#events?.close();
    this.#become('broken');
  }

  #become(state: SessionState): void {
    if (this.state === state || this.state === 'broken') return;
    this.state = state;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** True for what must not happen under somebody who types. */
const moves = ({ patch }: LogEntry): boolean =>
  patch.commands.length > 0 || patch.removed.some((path) => path.startsWith('sheets/'));
