import { useEffect, useState } from 'preact/hooks';
import type { ActivityRecord } from '#contract/activity';
import { toApiFailure, type ApiFailure } from '../../../api/api-failure.ts';
import { activityKeyOf, type PlacedActivity } from '../../../workbook/import/activity/place-activity.ts';
import { presentActivity } from '../../../workbook/import/activity/present-activity.ts';
import { usePane } from '../../pane-context.ts';

export type PresentActivity = {
  /** By key; absent while it is not known. */
  readonly present: ReadonlyMap<string, ActivityRecord> | undefined;
  readonly failure: ApiFailure | undefined;
  readonly retry: () => void;
};

const unknown = { present: undefined, failure: undefined };

/** What is recorded already of the activity about to be: asked again when other periods are. */
export function usePresentActivity(activity: readonly PlacedActivity[]): PresentActivity {
  const { model } = usePane();
  const [found, setFound] = useState<Omit<PresentActivity, 'retry'>>(unknown);
  const [turn, setTurn] = useState(0);
  const wanted = activity.map(activityKeyOf).join('\n');
  useEffect(() => {
    let isAwaited = true;
    setFound(unknown);
    presentActivity(model.app.client, activity).then(
      (present) => isAwaited && setFound({ present, failure: undefined }),
      (cause: unknown) => isAwaited && setFound({ present: undefined, failure: toApiFailure(cause) }),
    );
    return () => {
      isAwaited = false;
    };
  }, [wanted, turn]);
  return { ...found, retry: () => setTurn(turn + 1) };
}
