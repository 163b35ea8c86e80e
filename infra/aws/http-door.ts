import { RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Stage } from './stage.ts';

/** Who asked what, when and how it went: no address, no token, no body. */
const ACCESS_LINE = {
  requestId: '$context.requestId',
  time: '$context.requestTime',
  route: '$context.routeKey',
  status: '$context.status',
  bytes: '$context.responseLength',
  ms: '$context.responseLatency',
} as const;

/**
 * The HTTP API in front of the function, behind CloudFront: no CORS, since the add-in asks its own origin. The function
 * itself believes or refuses tokens: an authorizer of API Gateway knows a single issuer.
 */
export function createHttpDoor(scope: Construct, api: Function, stage: Stage): HttpApi {
  const door = new HttpApi(scope, 'Http', { createDefaultStage: false });
  door.addRoutes({
    path: '/api/{path+}',
    methods: [HttpMethod.GET, HttpMethod.POST],
    integration: new HttpLambdaIntegration('Api', api),
  });
  const lines = new LogGroup(scope, 'HttpLines', {
    retention: stage.logs,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  new HttpStage(scope, 'HttpStage', {
    httpApi: door,
    autoDeploy: true,
    throttle: { rateLimit: stage.throttle.rate, burstLimit: stage.throttle.burst },
    accessLogSettings: {
      destination: new LogGroupLogDestination(lines),
      format: AccessLogFormat.custom(JSON.stringify(ACCESS_LINE)),
    },
  });
  return door;
}
