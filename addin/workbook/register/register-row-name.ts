import type { Overview } from '#contract/organisation';
import type { SheetName } from '#contract/sheet';
import { readReasonCountKey } from '#domain/activity/reason-count-key';
import { flowId } from '#domain/channel';
import type { Text } from '#domain/text';
import { readVolumeKey } from '#domain/volume-key';
import { registerTexts } from '../../locales/register.ts';
import { wordOf, wordsOf } from './field-words.ts';

/** What a row of a sheet is called, from its key. */
export function registerRowName(name: SheetName, overview: Overview): (key: string) => Text {
  if (name === 'members') return memberName(overview);
  return rowNames[name] ?? ownName;
}

const ownName = (key: string): Text => ({ fr: key, en: key });

const rowNames: Readonly<Partial<Record<SheetName, (key: string) => Text>>> = {
  volumes: volumeName,
  activity: volumeName,
  'reason-counts': reasonCountName,
  'past-figures': quarterName,
  rates: quarterName,
  costs: () => registerTexts.line,
  targets: () => registerTexts.line,
  gains: () => registerTexts.line,
  decisions: () => registerTexts.line,
  facts: () => registerTexts.line,
  themes: themeName,
  'theme-steps': () => registerTexts.line,
  actions: () => registerTexts.line,
  procedures: () => registerTexts.line,
  remarks: () => registerTexts.line,
};

/** `FR-LYON, proactivité et rebond` */
function themeName(key: string): Text {
  const [platform = '', theme = ''] = key.split('|');
  const name = (language: 'fr' | 'en') => `${platform}, ${wordOf(wordsOf.theme ?? {}, theme, language)}`;
  return { fr: name('fr'), en: name('en') };
}

/** Somebody is known by what they joined with, of which the object id ends the key; an invitation has no name yet. */
const memberName =
  ({ evaluators }: Overview) =>
  (key: string): Text => {
    const known = evaluators.find(({ objectId }) => key.endsWith(`#${objectId}`));
    return known === undefined ? registerTexts.somebody : ownName(known.name);
  };

/** `FR-LYON, 2026-10, téléphone entrant` */
function volumeName(key: string): Text {
  const volume = readVolumeKey(key);
  if (volume === undefined) return ownName(key);
  const name = (language: 'fr' | 'en') =>
    [volume.platform, volume.period, wordOf(wordsOf.flows ?? {}, flowId(volume), language)].join(', ');
  return { fr: name('fr'), en: name('en') };
}

/** `FR-LYON, 2026-10, téléphone entrant, LIVRAISON` */
function reasonCountName(key: string): Text {
  const reason = readReasonCountKey(key)?.reason;
  if (reason === undefined) return ownName(key);
  const { fr, en } = volumeName(key.slice(0, -reason.length - 1));
  return { fr: `${fr}, ${reason}`, en: `${en}, ${reason}` };
}

/** `2025-Q4, FR-LYON, phone-in, accueil`; a quarter is T in French. */
function quarterName(key: string): Text {
  const name = key
    .split('|')
    .filter((word) => word !== '')
    .join(', ');
  return { fr: name.replace(/^(\d{4})-Q/, '$1-T'), en: name };
}
