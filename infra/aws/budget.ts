import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import type { Construct } from 'constructs';
import type { Deployment } from './deployment.ts';

/** Shares of the budget at which somebody is told, of what was spent and of what the month will come to. */
const TOLD_AT = [
  { share: 80, of: 'ACTUAL' },
  { share: 100, of: 'FORECASTED' },
] as const;

/** What a month may cost before somebody is told. Nothing is stopped: nobody loses their work over a bill. */
export const createBudget = (scope: Construct, { stage, budget, alarms }: Deployment): CfnBudget =>
  new CfnBudget(scope, 'Budget', {
    budget: {
      budgetName: `barometre-${stage}`,
      budgetType: 'COST',
      timeUnit: 'MONTHLY',
      budgetLimit: { amount: budget, unit: 'USD' },
    },
    notificationsWithSubscribers: TOLD_AT.map(({ share, of }) => ({
      notification: {
        comparisonOperator: 'GREATER_THAN',
        notificationType: of,
        threshold: share,
        thresholdType: 'PERCENTAGE',
      },
      subscribers: [{ subscriptionType: 'EMAIL', address: alarms }],
    })),
  });
