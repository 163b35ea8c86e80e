import { Duration } from 'aws-cdk-lib';
import { HeadersReferrerPolicy, type ResponseHeadersPolicyProps } from 'aws-cdk-lib/aws-cloudfront';
import type { Deployment } from './deployment.ts';

/** Excel on the web shows the pane in a frame of one of these; there is no official list (excel.md 2). */
const FRAMES = [
  "'self'",
  'https://*.officeapps.live.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
  'https://*.office.com',
  'https://onedrive.live.com',
];
const OFFICE = 'https://appsforoffice.microsoft.com';
const SIGN_IN = 'https://login.microsoftonline.com';
const YEAR = Duration.days(365);

/** What pages are sent with. Never X-Frame-Options: Excel could not show them. */
export function pageHeaders({ stage, region }: Deployment): ResponseHeadersPolicyProps {
  // Recordings go straight to the bucket and come straight from it.
  const files = `https://*.s3.${region}.amazonaws.com`;
  const policy = [
    "default-src 'self'",
    `script-src 'self' ${OFFICE}`,
    `connect-src 'self' ${OFFICE} ${SIGN_IN} ${files}`,
    `media-src 'self' blob: ${files}`,
    // Office.js writes styles of its own into the page.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    `frame-src ${SIGN_IN}`,
    `frame-ancestors ${FRAMES.join(' ')}`,
  ];
  return {
    responseHeadersPolicyName: `barometre-${stage}`,
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy: policy.join('; '), override: true },
      contentTypeOptions: { override: true },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
      strictTransportSecurity: { accessControlMaxAge: YEAR, includeSubdomains: true, override: true },
    },
  };
}
