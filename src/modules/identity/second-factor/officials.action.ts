import type { Official } from '#kernel';
import { forbidden, type PageRequest, type Reply } from '#platform/http';
import { deviceOf } from '../events/device.ts';

/** A request of an official. */
export type Asked = PageRequest & { readonly actor: Official };

export const isOfficials = (request: PageRequest): request is Asked => request.actor.kind === 'official';

/** Officials only: it is they who decide on others. */
export const officials =
  (work: (request: Asked) => Promise<Reply>) =>
  async (_: unknown, request: PageRequest): Promise<Reply> =>
    isOfficials(request) ? work(request) : forbidden();

export const askingOf = ({ actor, sessionId, now, agent }: Asked) => ({
  ...{ accountId: actor.accountId, sessionId, now, device: deviceOf(agent) },
});
