import { randomUUID } from 'node:crypto';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SavedWorkbook } from '../../../addin/workbench/model/saved-schema.ts';
import type { ListedBook } from '../../../addin/workbench/shared/protocol.ts';
import { BookFolder } from './book-folder.ts';
import { SharedBook } from './shared-book.ts';

const idPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The workbooks shared on this machine, each in a folder of its own below one folder. */
export class Books {
  readonly #folder: string;
  readonly #open = new Map<string, Promise<SharedBook>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  async create(name: string, workbook: SavedWorkbook): Promise<string> {
    const id = randomUUID();
    await this.#folderOf(id).create({ name, version: 0, workbook });
    return id;
  }

  /** Undefined when there is none of that id, or it cannot be read. */
  async find(id: string): Promise<SharedBook | undefined> {
    if (!idPattern.test(id)) return undefined;
    const opened = this.#open.get(id) ?? SharedBook.open(this.#folderOf(id));
    this.#open.set(id, opened);
    try {
      return await opened;
    } catch {
      this.#open.delete(id);
      return undefined;
    }
  }

  async list(): Promise<ListedBook[]> {
    await mkdir(this.#folder, { recursive: true });
    const ids = (await readdir(this.#folder)).filter((id) => idPattern.test(id));
    const listed = await Promise.all(ids.map((id) => this.#listed(id)));
    return listed.flat().sort((a, b) => a.name.localeCompare(b.name));
  }

  async #listed(id: string): Promise<ListedBook[]> {
    const about = await this.#folderOf(id)
      .about()
      .catch(() => undefined);
    const book = await this.#open.get(id)?.catch(() => undefined);
    return about ? [{ id, name: about.name, people: book?.people.all.length ?? 0 }] : [];
  }

  #folderOf(id: string): BookFolder {
    return new BookFolder(join(this.#folder, id));
  }
}
