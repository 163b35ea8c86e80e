import type { Place } from './selection.ts';

/** What a press on the sheet goes on with: where the pointer is, then where it is let go. */
export type Drag = {
  moved: (to: Partial<Place>) => void;
  ended?: (how: { copies: boolean }) => void;
  /** Escape: as if nothing had been dragged. */
  abandoned?: () => void;
};

export const isPlace = (place: Partial<Place>): place is Place =>
  place.row !== undefined && place.column !== undefined;
