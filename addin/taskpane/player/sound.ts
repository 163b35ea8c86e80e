import type { Listening } from '#contract/recording';
import { createObservable, type Observable } from '../../api/observable.ts';

export type SoundState = {
  readonly playing: boolean;
  /** Seconds. */
  readonly at: number;
  /** Seconds; 0 while unknown. */
  readonly length: number;
  readonly waiting: boolean;
  /** The browser cannot play it, or wants a gesture of the person first. */
  readonly problem: 'unplayable' | 'gesture' | undefined;
};

type Audio = Extract<Listening, { readonly form: 'audio' }>;

export type SoundParts = {
  readonly media: HTMLAudioElement;
  /** Another link; undefined when there is none to be had. */
  readonly link: () => Promise<Listening | undefined>;
};

/** A link is changed so long before it runs out. */
const MARGIN_MS = 30_000;
/** Excel and its browser take a moment to fail: two failures within this are one. */
const SAME_PLACE_S = 0.5;

const silent: SoundState = { playing: false, at: 0, length: 0, waiting: false, problem: undefined };

/** A sound played from links that run out: each is asked for when it is needed, and the sound goes on where it was. */
export class Sound {
  readonly state: Observable<SoundState> = createObservable(silent);
  readonly #media: HTMLAudioElement;
  readonly #link: SoundParts['link'];
  readonly #stopFollowing: () => void;
  /** Real milliseconds until which the link is good. */
  #goodUntil = 0;
  #renewal: ReturnType<typeof setTimeout> | undefined;
  /** Where the last link was asked for after a failure. */
  #failedAt: number | undefined;

  constructor({ media, link }: SoundParts) {
    this.#media = media;
    this.#link = link;
    this.#stopFollowing = this.#follow();
  }

  /** A link that is there already is the first to be used. */
  offer(listening: Listening): void {
    if (listening.form === 'audio' && this.#media.getAttribute('src') === null) this.#take(listening, 0);
  }

  async toggle(): Promise<void> {
    if (this.#media.paused) await this.play();
    else this.#media.pause();
  }

  async play(): Promise<void> {
    if (this.#hasRunOut() && !(await this.#renew())) return;
    await this.#start();
  }

  pause(): void {
    this.#media.pause();
  }

  /** Goes to a second, as far as there is sound. */
  seek(second: number): void {
    const { length } = this.state.get();
    this.#media.currentTime = Math.max(0, length > 0 ? Math.min(second, length) : second);
    this.#tell({ at: this.#media.currentTime });
  }

  step(seconds: number): void {
    this.seek(this.#media.currentTime + seconds);
  }

  /** How many times as fast as it was said. */
  set rate(rate: number) {
    // A new link begins at the default one.
    this.#media.defaultPlaybackRate = rate;
    this.#media.playbackRate = rate;
  }

  /** From 0 to 1. */
  set volume(volume: number) {
    this.#media.volume = volume;
  }

  /** Takes the sound out of the page. */
  stop(): void {
    clearTimeout(this.#renewal);
    this.#goodUntil = 0;
    this.#media.pause();
    this.#media.removeAttribute('src');
    this.#media.load();
    this.#tell({ playing: false, waiting: false });
  }

  leave(): void {
    this.stop();
    this.#stopFollowing();
  }

  /** What is wholly here needs no link any more. */
  #hasRunOut(): boolean {
    return this.#media.getAttribute('src') === null || (Date.now() >= this.#goodUntil && !this.#isWhole());
  }

  #isWhole(): boolean {
    const { buffered, duration } = this.#media;
    return buffered.length === 1 && buffered.start(0) < 1 && buffered.end(0) >= duration - 1;
  }

  async #start(): Promise<void> {
    try {
      await this.#media.play();
    } catch (cause) {
      const isWaiting = cause instanceof Error && cause.name === 'NotAllowedError';
      if (isWaiting) this.#tell({ problem: 'gesture', waiting: false });
    }
  }

  async #renew(): Promise<boolean> {
    const at = this.#media.currentTime;
    this.#tell({ waiting: true, problem: undefined });
    const listening = await this.#link();
    if (listening?.form !== 'audio') {
      this.#tell({ waiting: false });
      return false;
    }
    this.#take(listening, at);
    return true;
  }

  #take({ url, secondsLeft, seconds }: Audio, at: number): void {
    this.#goodUntil = Date.now() + Math.max(1000, secondsLeft * 1000 - MARGIN_MS);
    this.#media.src = url;
    if (at > 0) this.#media.currentTime = at;
    if (seconds !== null) this.#tell({ length: seconds });
    clearTimeout(this.#renewal);
    this.#renewal = setTimeout(() => void this.#goOn(), this.#goodUntil - Date.now());
  }

  /** The link runs out while the sound is heard: it goes on with another. Nobody listens: none is asked for. */
  async #goOn(): Promise<void> {
    if (this.#media.paused || this.#isWhole()) return;
    if (await this.#renew()) await this.#start();
  }

  /** A link that ran out, a network that broke: once more from the same place, not for ever. */
  async #failed(): Promise<void> {
    const { currentTime } = this.#media;
    if (this.#media.getAttribute('src') === null) return;
    const isAgain = this.#failedAt !== undefined && Math.abs(this.#failedAt - currentTime) < SAME_PLACE_S;
    this.#failedAt = currentTime;
    this.#goodUntil = 0;
    if (isAgain) {
      this.stop();
      this.#failedAt = undefined;
      this.#tell({ problem: 'unplayable' });
    } else if (await this.#renew()) await this.#start();
  }

  #follow(): () => void {
    const listeners = {
      play: () => this.#tell({ playing: true, waiting: true, problem: undefined }),
      playing: () => this.#tell({ waiting: false }),
      waiting: () => this.#tell({ waiting: true }),
      pause: () => this.#tell({ playing: false, waiting: false }),
      ended: () => this.#tell({ playing: false, waiting: false }),
      timeupdate: () => this.#moved(),
      durationchange: () => this.#measured(),
      error: () => void this.#failed(),
    };
    const all = Object.entries(listeners);
    for (const [name, listener] of all) this.#media.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of all) this.#media.removeEventListener(name, listener);
    };
  }

  #moved(): void {
    const { currentTime } = this.#media;
    if (this.#media.getAttribute('src') === null) return;
    if (this.#failedAt !== undefined && currentTime > this.#failedAt + 1) this.#failedAt = undefined;
    this.#tell({ at: currentTime });
  }

  #measured(): void {
    const { duration } = this.#media;
    if (Number.isFinite(duration) && duration > 0) this.#tell({ length: duration });
  }

  #tell(change: Partial<SoundState>): void {
    this.state.set({ ...this.state.get(), ...change });
  }
}
