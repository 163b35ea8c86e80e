import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, LoggingFormat, Runtime, Tracing, type Function } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { inProject } from '../build/project.ts';
import type { Stage } from './stage.ts';

export type FunctionProps = {
  /** `api`: of functions/handlers/api.ts */
  readonly handler: string;
  readonly stage: Stage;
  readonly memoryMb: number;
  readonly timeoutSeconds: number;
  /** How many may run at once; as many as the account allows when absent. */
  readonly atOnce?: number;
  readonly environment: Readonly<Record<string, string>>;
  /** Of what started it and failed every time; nobody waits for its answer. */
  readonly lost?: Queue;
};

/** Bundled with the SDK: what was tested is what runs. */
const bundling = {
  format: OutputFormat.ESM,
  target: 'node24',
  minify: true,
  sourceMap: true,
  sourcesContent: false,
  mainFields: ['module', 'main'],
  externalModules: [],
  // Some libraries still ask for `require`.
  banner: "import{createRequire}from'module';const require=createRequire(import.meta.url);",
};

/** One deployed function: one file of functions/handlers. It may do nothing that it is not granted. */
export function createFunction(scope: Construct, id: string, props: FunctionProps): Function {
  const logGroup = new LogGroup(scope, `${id}Logs`, {
    retention: props.stage.logs,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  // The role that comes by itself may write into every log group.
  const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  logGroup.grantWrite(role);
  return new NodejsFunction(scope, id, {
    role,
    entry: inProject('functions', 'handlers', `${props.handler}.ts`),
    projectRoot: inProject(),
    depsLockFilePath: inProject('package-lock.json'),
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    memorySize: props.memoryMb,
    timeout: Duration.seconds(props.timeoutSeconds),
    tracing: Tracing.ACTIVE,
    loggingFormat: LoggingFormat.JSON,
    logGroup,
    bundling,
    environment: { ...props.environment, NODE_OPTIONS: '--enable-source-maps' },
    ...(props.lost !== undefined && { deadLetterQueue: props.lost }),
    ...(props.atOnce !== undefined && { reservedConcurrentExecutions: props.atOnce }),
  });
}
