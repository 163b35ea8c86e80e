import type { ImportedForm } from './imported-form.ts';
import { readConnect } from './read-connect.ts';
import { readGenesys } from './read-genesys.ts';
import { readTerraform } from './read-terraform.ts';

/** The form that a file holds, of Amazon Connect or of Genesys Cloud; undefined when it is none that is known. */
export function importForm(text: string): ImportedForm | undefined {
  const json = parsed(text);
  const form =
    json === undefined ? readGenesys(readTerraform(text)) : (readConnect(json) ?? readGenesys(json));
  return form !== undefined && form.grid.sections.length > 0 ? form : undefined;
}

/** Undefined for what is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
