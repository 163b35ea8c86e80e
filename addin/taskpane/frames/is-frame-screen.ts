import type { Screen } from '../pane-model.ts';

/** The screens that `frames.js` draws. */
export type FrameScreen = Extract<Screen, { readonly name: 'frames' | 'import-list' | 'seeds' }>;

const names: ReadonlySet<Screen['name']> = new Set<FrameScreen['name']>(['frames', 'import-list', 'seeds']);

export const isFrameScreen = (screen: Screen): screen is FrameScreen => names.has(screen.name);
