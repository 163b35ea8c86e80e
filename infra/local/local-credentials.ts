/** The one identity the embedded engines know; it opens nothing but this machine's own files. */
export const localCredentials = { accessKeyId: 'local', secretAccessKey: 'local' } as const;

/** The AWS region the product is deployed in: local signatures name the same one. */
export const localRegion = 'eu-west-3';
