import type { ItemProgress, SendProgress, SendRefusal } from './item-to-send.ts';

/** How far everything is: whoever sends says it here. */
export class SendBoard {
  #items: readonly ItemProgress[];
  #retryAt: number | undefined;
  onChange: () => void = () => undefined;

  constructor(items: readonly ItemProgress[]) {
    this.#items = items;
  }

  get progress(): SendProgress {
    return { items: this.#items, retryAt: this.#retryAt };
  }

  /** Of a contact: each is sent one thing. */
  of(contact: string): ItemProgress | undefined {
    return this.#items.find((item) => item.contact === contact);
  }

  put(contact: string, change: Partial<Omit<ItemProgress, 'contact' | 'name'>>): void {
    this.#items = this.#items.map((item) => (item.contact === contact ? { ...item, ...change } : item));
    this.onChange();
  }

  refuse(contact: string, refusal: SendRefusal): void {
    this.put(contact, { state: 'refused', refusal });
  }

  retry(at: number | undefined): void {
    this.#retryAt = at;
    this.onChange();
  }
}
