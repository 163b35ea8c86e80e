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
    const listed = (await readdir(this.#folder)).map(async (id) => {
      const book = await this.find(id);
      return book ? [{ id, name: book.name, people: book.people.all.length }] : [];
    });
    return (await Promise.all(listed)).flat().sort((a, b) => a.name.localeCompare(b.name));
  }

  #folderOf(id: string): BookFolder {
    return new BookFolder(join(this.#folder, id));
  }
}
