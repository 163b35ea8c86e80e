import { Construct } from 'constructs';
import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { tableSchemas, type TableId } from '../../functions/store/table-schemas.ts';
import type { Stage } from './stage.ts';

type TablesProps = { readonly stage: Stage; readonly key: IKey };

/** Days to which a table can be brought back; what a changed or deleted row stays in backups. */
export const RECOVERY_DAYS = 35;

/** The two tables, as the local system creates them: one that transactions reach, one that is only added to. */
export class Tables extends Construct {
  readonly core: TableV2;
  readonly audit: TableV2;

  constructor(scope: Construct, id: string, props: TablesProps) {
    super(scope, id);
    this.core = this.#table('core', props);
    this.audit = this.#table('audit', props);
  }

  #table(name: TableId, { stage, key }: TablesProps): TableV2 {
    const { keys, expiry } = tableSchemas[name];
    const [partition, sort] = keys;
    return new TableV2(this, name, {
      partitionKey: { name: partition.name, type: AttributeType.STRING },
      sortKey: { name: sort.name, type: AttributeType.STRING },
      billing: Billing.onDemand({
        maxReadRequestUnits: stage.units.read,
        maxWriteRequestUnits: stage.units.write,
      }),
      encryption: TableEncryptionV2.customerManagedKey(key),
      pointInTimeRecoverySpecification: {
        pointInTimeRecoveryEnabled: true,
        recoveryPeriodInDays: RECOVERY_DAYS,
      },
      deletionProtection: stage.isKept,
      removalPolicy: stage.isKept ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      ...(expiry !== undefined && { timeToLiveAttribute: expiry }),
    });
  }
}
