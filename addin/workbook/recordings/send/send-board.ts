import type { SentForm } from '../contact-to-fill.ts';
import type { ItemProgress, SendProgress, SendRefusal } from './item-to-send.ts';

type Change = Partial<Omit<ItemProgress, 'contact' | 'form' | 'name'>>;

/** What those who send things of one form say of them, by contact: each is sent one thing of a form. */
export type BoardSide = {
  readonly of: (contact: string) => ItemProgress | undefined;
  readonly put: (contact: string, change: Change) => void;
  readonly refuse: (contact: string, refusal: SendRefusal) => void;
};

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

  side(form: SentForm): BoardSide {
    const isIt = (item: ItemProgress, contact: string) => item.form === form && item.contact === contact;
    const put = (contact: string, change: Change): void => {
      this.#items = this.#items.map((item) => (isIt(item, contact) ? { ...item, ...change } : item));
      this.onChange();
    };
    return {
      of: (contact) => this.#items.find((item) => isIt(item, contact)),
      put,
      refuse: (contact, refusal) => put(contact, { state: 'refused', refusal }),
    };
  }

  retry(at: number | undefined): void {
    this.#retryAt = at;
    this.onChange();
  }
}
