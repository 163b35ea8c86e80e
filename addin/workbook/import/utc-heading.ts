/** Whether a heading says that the dates below are in universal time. */
export const isUtcHeading = (heading: string): boolean =>
  /(?:^|[^\p{L}])(?:utc|gmt)(?:$|[^\p{L}])/iu.test(heading);
