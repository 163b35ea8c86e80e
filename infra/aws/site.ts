import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  OriginRequestPolicy,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
  type BehaviorOptions,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import type { Deployment } from './deployment.ts';
import { pageConfiguration } from './page-configuration.ts';
import { pageHeaders } from './page-headers.ts';

export type SiteProps = {
  readonly deployment: Deployment;
  /** The built add-in. */
  readonly folder: string;
  readonly door: HttpApi;
  readonly accessLogs: Bucket;
};

/** Excel keeps the description of formulas for a day whatever is said; everything else is asked for again. */
const PAGE_SECONDS = 60;

/** One address for everything: pages from a bucket, `/api/` from the HTTP API. */
export class Site extends Construct {
  readonly distribution: Distribution;

  constructor(scope: Construct, id: string, { deployment, folder, door, accessLogs }: SiteProps) {
    super(scope, id);
    const pages = new Bucket(this, 'Pages', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      serverAccessLogsBucket: accessLogs,
      serverAccessLogsPrefix: 'pages/',
      removalPolicy: RemovalPolicy.DESTROY,
      autoDeleteObjects: false,
    });
    this.distribution = new Distribution(this, 'Distribution', {
      comment: `Baromètre Qualité (${deployment.stage})`,
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      logBucket: accessLogs,
      logFilePrefix: 'distribution/',
      logIncludesCookies: false,
      domainNames: [new URL(deployment.origin).hostname],
      ...(deployment.webAcl !== undefined && { webAclId: deployment.webAcl }),
      certificate: Certificate.fromCertificateArn(this, 'Certificate', deployment.certificateArn),
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(pages),
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        responseHeadersPolicy: headersOf(this, deployment),
        compress: true,
      },
      additionalBehaviors: { '/api/*': toApi(door) },
    });
    new BucketDeployment(this, 'Deployed', {
      sources: [Source.asset(folder), Source.jsonData('config.json', pageConfiguration(deployment))],
      destinationBucket: pages,
      distribution: this.distribution,
      distributionPaths: ['/*'],
      cacheControl: [CacheControl.maxAge(Duration.seconds(PAGE_SECONDS)), CacheControl.mustRevalidate()],
      memoryLimit: 512,
    });
  }
}

/** Nothing of the API is kept by the distribution: an answer is a person's. */
function toApi({ apiEndpoint }: HttpApi): BehaviorOptions {
  const host = apiEndpoint.replace(/^https:\/\//, '');
  return {
    origin: new HttpOrigin(host),
    viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
    allowedMethods: AllowedMethods.ALLOW_ALL,
    cachePolicy: CachePolicy.CACHING_DISABLED,
    originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
  };
}

const headersOf = (scope: Construct, deployment: Deployment): ResponseHeadersPolicy =>
  new ResponseHeadersPolicy(scope, 'Headers', pageHeaders(deployment));
