/** Where the files of a frame lie. */
export type FramePlace = { readonly wave: string; readonly frame: string };

/** Of every frame of a wave. */
export const wavePath = (wave: string): string => `frames/${wave}/`;

/** Of one frame. */
export const frameFolder = ({ wave, frame }: FramePlace): string => `${wavePath(wave)}${frame}/`;

export const partsPath = (place: FramePlace): string => `${frameFolder(place)}parts/`;

/** One part of a list: its contacts sorted by the bytes of platform, TAB, id. */
export const partPath = (place: FramePlace, job: string, part: number): string =>
  `${partsPath(place)}${job}-${part}.tsv`;

/** Digests of the ids that a part of a list leaves out. */
export const leftPath = (place: FramePlace, job: string, part: number): string =>
  `${partsPath(place)}${job}-${part}.left`;

/** Every file of a list. */
export const listPaths = (
  place: FramePlace,
  { job, parts, leftParts }: { readonly job: string; readonly parts: number; readonly leftParts: number },
): string[] => [
  ...Array.from({ length: parts }, (_, part) => partPath(place, job, part)),
  ...Array.from({ length: leftParts }, (_, part) => leftPath(place, job, part)),
];

/** The frozen contacts with start and token: ours, never given out. */
export const contactsPath = (place: FramePlace): string => `${frameFolder(place)}contacts.tsv`;

/** The frozen frame as anybody may hold it: platform, id, channel, direction. */
export const framePath = (place: FramePlace): string => `${frameFolder(place)}frame.tsv`;

/** The recordings that may be asked for without telling which contacts were drawn. */
export const recordingsPath = (place: FramePlace): string => `${frameFolder(place)}recordings.tsv`;

/** Digests of the frozen ids, sorted, eight bytes each: how another frame knows that an id is taken. */
export const digestsPath = (place: FramePlace): string => `${frameFolder(place)}ids.bin`;
