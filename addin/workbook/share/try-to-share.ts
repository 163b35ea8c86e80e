import { CannotShare, type ShareRefusal } from './cannot-share.ts';
import { shareWithoutData, type SharedCopy, type SharingOptions } from './share-without-data.ts';

/** A copy without data, or why there is none: errors do not travel between scripts. */
export function tryToShare(
  bytes: Uint8Array,
  options: SharingOptions,
): SharedCopy | { readonly refusal: ShareRefusal } {
  try {
    return shareWithoutData(bytes, options);
  } catch (cause) {
    if (cause instanceof CannotShare) return { refusal: cause.refusal };
    throw cause;
  }
}
