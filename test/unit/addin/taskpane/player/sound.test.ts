import type { Listening } from '#contract/recording';
import { Sound } from '../../../../../addin/taskpane/player/sound.ts';

beforeEach(() => jest.useFakeTimers({ now: 0 }));
afterEach(() => jest.useRealTimers());

/** The part of a browser's sound that matters here: it plays what it is given, from its beginning. */
class Media extends EventTarget {
  paused = true;
  duration = 1800;
  volume = 1;
  playbackRate = 1;
  defaultPlaybackRate = 1;
  /** Seconds that are here, from the beginning. */
  here = 60;
  currentTime = 0;
  sources: string[] = [];
  #source: string | null = null;

  get buffered() {
    return { length: 1, start: () => 0, end: () => this.here };
  }
  getAttribute = () => this.#source;
  removeAttribute = () => (this.#source = null);
  set src(source: string) {
    this.#source = source;
    this.sources.push(source);
    this.currentTime = 0;
    this.paused = true;
    this.playbackRate = this.defaultPlaybackRate;
  }
  load() {
    this.currentTime = 0;
  }
  play(): Promise<void> {
    this.paused = false;
    this.tell('play', 'playing');
    return Promise.resolve();
  }
  pause() {
    this.paused = true;
    this.tell('pause');
  }
  tell(...names: string[]) {
    for (const name of names) this.dispatchEvent(new Event(name));
  }
}

const linkNamed = (name: string): Listening => ({
  form: 'audio',
  url: name,
  until: '2026-11-22T10:10:00Z',
  secondsLeft: 600,
  end: '2026-12-22T10:00:00Z',
  format: 'wav',
  seconds: 1800,
  peaks: null,
});

/** A sound whose links are named by the order they are asked for in; `none` from when on there is none. */
function aSound(none = Infinity) {
  const media = new Media();
  let asked = 0;
  const sound = new Sound({
    media: media as unknown as HTMLAudioElement,
    link: () => Promise.resolve((asked += 1) > none ? undefined : linkNamed(`link ${asked}`)),
  });
  return { media, sound, state: () => sound.state.get(), asked: () => asked };
}

test('no link is asked for before somebody listens, and one is enough to stop and go on', async () => {
  const { media, sound, state, asked } = aSound();
  expect(asked()).toBe(0);

  await sound.play();
  await sound.toggle();
  await sound.toggle();
  expect([media.sources, state().playing, state().length]).toEqual([['link 1'], true, 1800]);
});

test('a link is changed before it runs out, and the sound goes on where it was, as fast as it was', async () => {
  const { media, sound, state } = aSound();
  await sound.play();
  sound.rate = 1.5;
  media.currentTime = 500;
  await jest.advanceTimersByTimeAsync(569_000);
  expect(media.sources).toHaveLength(1);
  await jest.advanceTimersByTimeAsync(2000);

  expect(media.sources).toEqual(['link 1', 'link 2']);
  expect([media.currentTime, media.playbackRate, state().playing]).toEqual([500, 1.5, true]);
});

test('nobody listens, or all of it is here: no link is asked for', async () => {
  const paused = aSound();
  await paused.sound.play();
  paused.sound.pause();
  const whole = aSound();
  await whole.sound.play();
  whole.media.here = 1800;
  await jest.advanceTimersByTimeAsync(3_600_000);

  expect([paused.asked(), whole.asked()]).toEqual([1, 1]);
  await paused.sound.play();
  expect(paused.asked()).toBe(2);
});

test('a sound that breaks off goes on with another link; one that breaks again there cannot be played', async () => {
  const { media, sound, state } = aSound();
  await sound.play();
  media.currentTime = 42;
  media.tell('error');
  await jest.advanceTimersByTimeAsync(1);
  expect([media.sources.at(-1), media.currentTime, state().playing]).toEqual(['link 2', 42, true]);

  media.tell('error');
  await jest.advanceTimersByTimeAsync(1);
  expect([state().problem, media.getAttribute(), state().playing]).toEqual(['unplayable', null, false]);
});

test('when no other link is to be had the sound stays where it broke off, and is asked for again at the next gesture', async () => {
  const { media, sound, asked } = aSound(1);
  await sound.play();
  media.currentTime = 42;
  media.tell('error');
  await jest.advanceTimersByTimeAsync(1);
  media.paused = true;
  await sound.toggle();

  expect([media.sources, asked()]).toEqual([['link 1'], 3]);
});

test('stopped, nothing of it is left in the page', async () => {
  const { media, sound, state } = aSound();
  await sound.play();
  sound.leave();
  await jest.advanceTimersByTimeAsync(3_600_000);

  expect([media.getAttribute(), media.paused, media.sources.length, state().playing]).toEqual([
    null,
    true,
    1,
    false,
  ]);
});

test('a step goes no further than there is sound', async () => {
  const { media, sound } = aSound();
  await sound.play();
  sound.step(-5);
  expect(media.currentTime).toBe(0);
  media.currentTime = 1798;
  sound.step(5);
  expect(media.currentTime).toBe(1800);
});
