import type { Habits } from './habits.ts';
import type { Hearing } from './hearing.ts';

export type SoundPlayerProps = {
  readonly hearing: Hearing;
  readonly facts: string;
  readonly habits: Habits;
  readonly mark: (mark: string) => void;
};
