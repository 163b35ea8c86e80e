const prefix = '_xldudf_';

/**
 * A call of an add-in's function is kept in a file under `_xldudf_` and its name, dots written as underscores:
 * `_xldudf_BAROMETER`, or `_xldudf_CONTOSO_ADD` for `CONTOSO.ADD`. Excel shows that name until the add-in has loaded.
 * Source: files quoted in github.com/OfficeDev/office-js issues 2568 (`_xldudf_XXXX`, and `[2]!_xldudf_XXXX` where
 * another add-in broke it), 3872 (`_xldudf_ABC_GET_PB_OPT_ORDER_ANALYSIS` for `ABC.GET_PB_OPT_ORDER_ANALYSIS`) and
 * 3558 (Microsoft on when Excel puts the real name back).
 */
export class CustomFunctions {
  readonly #names: ReadonlySet<string>;
  readonly #byFileName: ReadonlyMap<string, string>;

  constructor(names: readonly string[]) {
    this.#names = new Set(names.map((name) => name.toUpperCase()));
    this.#byFileName = new Map(names.map((name) => [fileName(name).toUpperCase(), name]));
  }

  has(name: string): boolean {
    return this.#names.has(name.toUpperCase());
  }

  /** The name in a file of one of the add-in's functions, undefined for any other function. */
  inFile(name: string): string | undefined {
    return this.has(name) ? fileName(name) : undefined;
  }

  /** The name as it is typed; the rest of the file's name for a function of an add-in that is not here. */
  fromFile(written: string): string | undefined {
    if (!written.toLowerCase().startsWith(prefix)) return undefined;
    return this.#byFileName.get(written.toUpperCase()) ?? written.slice(prefix.length);
  }
}

const fileName = (name: string) => prefix + name.replaceAll('.', '_');
