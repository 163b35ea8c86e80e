// Inputs are read as they are: the mapping of each function knows the shape of its own.
// oxlint-disable-next-line typescript/no-explicit-any
export type Loose = any;

/** Columns of equal length, null where a value is missing. */
export type Dataset = { readonly columns: Readonly<Record<string, readonly Loose[]>> };
export type Datasets = Readonly<Record<string, Dataset>>;

/** What the product answers, under the names of the cases; a key that is left out has no answer. */
export type Output = Readonly<Record<string, unknown>>;

/** By the name of a function in the cases: its input put to the product, and the product's answer named back. */
export type Topic = Readonly<Record<string, (input: Loose, datasets: Datasets) => Output>>;
