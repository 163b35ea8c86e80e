import { flowId, flows, flowsOf, parseChannelFilter } from '#domain/channel';

test('a channel is both its directions, a flow is itself, and no channel is every flow', () => {
  expect(flowsOf('phone').map(flowId)).toEqual(['phone-in', 'phone-out']);
  expect(flowsOf('email-in').map(flowId)).toEqual(['email-in']);
  expect(flowsOf('')).toEqual(flows);
});

test('what is not synchronous is asynchronous', () => {
  expect(flowsOf('sync').map(flowId)).toEqual(['phone-in', 'phone-out', 'chat-in', 'chat-out']);
  expect([...flowsOf('sync'), ...flowsOf('async')].map(flowId).sort()).toEqual(flows.map(flowId).sort());
});

test('a filter is read in any case, and anything else is none', () => {
  expect(parseChannelFilter(' Phone-In ')).toBe('phone-in');
  expect(parseChannelFilter('')).toBe('');
  expect(parseChannelFilter('fax')).toBeUndefined();
});
