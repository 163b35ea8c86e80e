/** Currencies whose smallest unit is not a hundredth (ISO 4217): what ledgers are kept to. */
const others: ReadonlyMap<string, bigint> = new Map([
  ...['BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'VND', 'VUV'].map(
    (code): [string, bigint] => [code, 1n],
  ),
  ...['XAF', 'XOF', 'XPF'].map((code): [string, bigint] => [code, 1n]),
  ...['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'].map((code): [string, bigint] => [code, 1000n]),
]);

/** How many of its smallest units make one unit of a currency: 100 cents of a euro, 1000 millimes of a dinar. */
export const minorUnits = (currency: string): bigint => others.get(currency) ?? 100n;
