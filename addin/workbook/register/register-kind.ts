import type { SheetName } from '#contract/sheet';
import type { SheetKind } from '../sheets/sheet-kind.ts';
import { loadRegisterTools } from './load-register-tools.ts';

/** A sheet of an organisation: its platforms, its activity, its costs. Its columns come with a script of their own. */
export const registerKind = (name: SheetName): SheetKind => ({
  name,
  define: async (id, source) => (await loadRegisterTools()).defineRegisterSheet(name, id, source),
});
