import type { Range } from '../model/range.ts';
import type { Workbook } from '../model/workbook.ts';
import type { AuthoredEvent } from '../model/workbook-event.ts';
import type { OpenCreated } from './application-object.ts';
import { Bridge, type Post } from './bridge.ts';
import { createObjects } from './create-objects.ts';
import { eventMessages, type EventMessage, eventTypes } from './event-messages.ts';
import { FunctionRunner } from './function-runner.ts';
import { Interpreter } from './interpreter.ts';
import type { Objects } from './objects.ts';
import { type PaneChange, PaneState } from './pane-state.ts';
import { paneServices } from './pane-services.ts';
import type { RequestBody } from './wire-request.ts';
import { workbookObject, type EventSwitch } from './workbook-object.ts';

type Parts = {
  readonly workbook: Workbook;
  readonly post: Post;
  /** Told when the add-in changes its pane or the ribbon, or becomes ready to be called. */
  readonly paneChanged?: (change: PaneChange) => void;
  /** The add-in shows a new workbook; not simulated when absent. */
  readonly openCreated?: OpenCreated;
};

/** How many ranges named by past events can still be asked for. */
const rememberedRanges = 1000;
const eventCategory = 65536;
const action = { category: 2, call: 1000 } as const;

/** One add-in on one workbook: answers its Office.js client, tells it of events, calls its functions and actions. */
export class Host {
  readonly workbook: Workbook;
  readonly bridge: Bridge;
  readonly functions: FunctionRunner;
  readonly pane: PaneState;
  readonly #interpreter: Interpreter;
  readonly #objects: Objects;
  readonly #events: EventSwitch = { enableEvents: true };
  readonly #stopListening: () => void;
  /** What the add-in asked for and this host does not have, with how often. */
  readonly missing = new Map<string, number>();
  #remembered: string[] = [];
  #nextAction = 1;

  constructor({ workbook, post, paneChanged, openCreated }: Parts) {
    this.workbook = workbook;
    this.bridge = new Bridge({ post, execute: (body) => this.#execute(body) });
    this.functions = new FunctionRunner((entries) => this.bridge.send(entries));
    this.pane = new PaneState((change) => {
      if (change === 'visibility') this.#raiseVisibility();
      paneChanged?.(change);
    });
    this.#objects = createObjects(workbook, openCreated);
    const kept = () => this.#interpreter.kept;
    const root = workbookObject({ objects: this.#objects, events: this.#events, kept });
    const results = this.functions.service(() => this.pane.ready('functions'));
    const services = [
      ...paneServices(this.pane),
      ['Microsoft.ExcelServices.CustomFunctions', results] as const,
    ];
    this.#interpreter = new Interpreter(root, new Map(services), (member) => this.missed(member));
    this.#stopListening = workbook.onEvent((event) => this.#tell(event));
  }

  /** Takes a text of the client library. */
  receive(text: string): void {
    this.bridge.receive(text);
  }

  /** Notes something the add-in did not get. */
  missed(member: string): void {
    this.missing.set(member, (this.missing.get(member) ?? 0) + 1);
  }

  /** Runs what the add-in gave to `Office.actions.associate`, as a shortcut does: without an event to complete. */
  runAction(id: string, argument?: unknown): void {
    const json = argument === undefined ? null : JSON.stringify(argument);
    this.bridge.send([[action.category, action.call, '', [id, json], this.#nextAction]]);
    this.#nextAction += 1;
  }

  /** The pane loads again: what its old page kept is let go. */
  reloaded(): void {
    this.#interpreter.kept.releaseAll();
    this.#remembered = [];
    this.#events.enableEvents = true;
    this.functions.forget();
    this.pane.reset();
  }

  /** The workbook is no longer this add-in's. */
  close(): void {
    this.reloaded();
    this.#stopListening();
  }

  #execute(body: RequestBody) {
    return this.workbook.as('addin', () => this.#interpreter.execute(body));
  }

  #tell(event: AuthoredEvent): void {
    if (!this.#events.enableEvents) return;
    const messages = eventMessages(event, {
      keep: (range) => this.#remember(range),
      tables: this.workbook.tables,
    });
    this.#raise(messages);
  }

  #raise(messages: readonly EventMessage[]): void {
    const entries = messages.map(({ type, target, payload }) => ({
      messageCategory: eventCategory,
      messageType: type,
      targetId: target,
      message: JSON.stringify(payload),
    }));
    if (entries.length > 0) this.bridge.send(entries);
  }

  #raiseVisibility(): void {
    const visibility = this.pane.visible ? 'Visible' : 'Hidden';
    this.#raise([{ type: eventTypes.paneVisibility, target: '', payload: { visibility } }]);
  }

  /** Keeps the range of an event for `args.getRange(context)`, the oldest ones leaving. */
  #remember(range: Range): string | undefined {
    const id = this.#interpreter.kept.keep(this.#objects.range(range));
    if (id !== undefined) this.#remembered.push(id);
    while (this.#remembered.length > rememberedRanges)
      this.#interpreter.kept.release(this.#remembered.shift() ?? '');
    return id;
  }
}
