import type { Workbook } from '../model/workbook.ts';
import { commandCompleted, nameOfCall, nameOfEvent, statusOfCall, statusOfEvent } from './common-api.ts';
import type { OpenCreated } from './application-object.ts';
import { DocumentCopies } from './document-copies.ts';
import { Host } from './host.ts';
import { type Boot, type FromPane, fromPaneSchema, requirementSets, type ToPane } from './pane-message.ts';
import type { PaneChange } from './pane-state.ts';

type Parts = {
  readonly workbook: Workbook;
  readonly frame: HTMLIFrameElement;
  /** Address of the add-in's page, on the same origin. */
  readonly page: string;
  readonly locale: string;
  /** Names the workbook among those of this browser. */
  readonly instance: string;
  /** Where the workbook is, as `Office.context.document.url` gives it; its name when absent. */
  readonly document?: string;
  readonly paneChanged?: (change: PaneChange) => void;
  /** The workbook as a file. */
  readonly writeFile?: () => Promise<Uint8Array>;
  readonly openCreated?: OpenCreated;
  /** A ribbon command has run to its end. */
  readonly completed?: () => void;
};

/** An add-in's page in its frame, joined to the host by `postMessage`. */
export class PaneFrame {
  readonly host: Host;
  readonly #parts: Parts;
  readonly #copies: DocumentCopies;
  readonly #onMessage = (event: MessageEvent<unknown>): void => this.#receive(event);

  constructor(parts: Parts) {
    this.#parts = parts;
    const { workbook, paneChanged, openCreated, writeFile } = parts;
    this.#copies = new DocumentCopies(writeFile);
    this.host = new Host({
      workbook,
      post: (text) => this.#post({ workbench: 1, kind: 'bridge', text }),
      ...(paneChanged && { paneChanged }),
      ...(openCreated && { openCreated }),
    });
    window.addEventListener('message', this.#onMessage);
  }

  /** Loads the add-in's page, for the first time or again. */
  load(): void {
    const { workbook, frame, page, locale, instance, document = workbook.name } = this.#parts;
    this.host.reloaded();
    const boot: Boot = {
      locale,
      instance,
      document,
      sets: requirementSets,
      settings: { ...workbook.documentSettings },
    };
    const address = new URL(page, location.href);
    address.searchParams.set('workbench', JSON.stringify(boot));
    frame.src = address.href;
  }

  /** Runs a ribbon command by the id given to `Office.actions.associate`. */
  runCommand(name: string, control: string): void {
    this.#post({ workbench: 1, kind: 'command', name, control });
  }

  close(): void {
    window.removeEventListener('message', this.#onMessage);
    this.host.close();
  }

  #post(message: ToPane): void {
    this.#parts.frame.contentWindow?.postMessage(message, location.origin);
  }

  #receive({ source, origin, data }: MessageEvent<unknown>): void {
    if (source !== this.#parts.frame.contentWindow || origin !== location.origin) return;
    const message = fromPaneSchema.safeParse(data).data;
    if (message) this.#take(message);
  }

  #take(message: FromPane): void {
    const { workbook } = this.#parts;
    if (message.kind === 'bridge') this.host.receive(message.text);
    if (message.kind === 'settings') workbook.keepDocumentSettings(message.value);
    if (message.kind === 'execute') this.#called(message.id);
    if (message.kind === 'ask') void this.#answer(message.call, message.id, message.params);
    if (message.kind === 'register' && statusOfEvent(message.id) !== 0)
      this.host.missed(nameOfEvent(message.id));
  }

  async #answer(call: number, id: number, params: unknown): Promise<void> {
    const answer = await this.#copies.answer(id, params);
    this.#post({ workbench: 1, kind: 'answered', call, status: answer.status, values: [...answer.values] });
  }

  #called(id: number): void {
    if (id === commandCompleted) this.#parts.completed?.();
    if (statusOfCall(id) !== 0) this.host.missed(nameOfCall(id));
  }
}
