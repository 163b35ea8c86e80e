import { type Definition, defineObject, type HostObject } from './host-object.ts';
import type { PaneState } from './pane-state.ts';
import { flag, text } from './read-argument.ts';

/** What the add-in asks of Excel about its pane and its ribbon, by the names the client library uses. */
export function paneServices(state: PaneState): ReadonlyMap<string, HostObject> {
  const service = (name: string, methods: NonNullable<Definition<undefined>['methods']>) =>
    defineObject<undefined>({ name, methods })(undefined);
  return new Map([
    [
      'Microsoft.InternalService.AddinInternalService',
      service('addinInternalService', { notifyActionHandlerReady: () => state.ready('actions') }),
    ],
    [
      'Microsoft.AppRuntime.AppRuntimeService',
      service('appRuntimeService', {
        setAppRuntimeState: (_, [shown]) => state.show(shown === 'Visible'),
        getAppRuntimeState: () => (state.visible ? 'Visible' : 'Background'),
      }),
    ],
    [
      'Microsoft.AppRuntime.AppRuntimePersistenceService',
      service('appRuntimePersistenceService', {
        setAppRuntimeStartState: (_, [start]) => state.setStart(text(start)),
        getAppRuntimeStartState: () => state.start,
      }),
    ],
    ['Microsoft.DynamicRibbon.DynamicRibbon', ribbonService(state)],
  ]);
}

function ribbonService(state: PaneState): HostObject {
  const button = defineObject<string>({
    name: 'ribbonButton',
    properties: {
      enabled: {
        get: (id) => state.ribbon.get(id)?.enabled ?? true,
        set: (id, value) => state.setRibbon(id, { enabled: flag(value) }),
      },
    },
    methods: { setEnabled: (id, [enabled]) => state.setRibbon(id, { enabled: flag(enabled) }) },
  });
  const tab = defineObject<string>({
    name: 'ribbonTab',
    methods: { setVisibility: (id, [visible]) => state.setRibbon(id, { visible: flag(visible) }) },
  });
  return defineObject<undefined>({
    name: 'dynamicRibbon',
    methods: {
      getButton: (_, [id]) => button(text(id)),
      getTab: (_, [id]) => tab(text(id)),
      executeRequestUpdate: (_, [update]) => state.updateRibbon(text(update)),
    },
  })(undefined);
}
