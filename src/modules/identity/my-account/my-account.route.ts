import { parseId } from '#kernel';
import type { Db } from '#platform/db';
import { type AnyRoute, forbidden, html, noInput, notFound, redirect, route } from '#platform/http';
import type { Seal } from '#platform/seal';
import { renderPage } from '#ui/layout';
import { deviceOf } from '../events/device.ts';
import { accountPath, endOthersPath, endSessionPath } from '../identity.paths.ts';
import { endMyOthers, endMySession, myAccount } from './my-account.action.ts';
import { MyAccountPage } from './my-account.page.tsx';
import { othersEnded, sessionEnded } from './my-account.text.ts';
import type { AccountNotices } from './notices.ts';

interface MyAccountDeps {
  readonly db: Db;
  readonly seal: Seal;
  readonly notices: AccountNotices;
}

export const myAccountRoutes = (deps: MyAccountDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: accountPath,
    permission: 'signed-in',
    audit: 'identity.my-account',
    input: noInput,
    handle: async (_, { actor, now, view, sessionId }) => {
      if (actor.kind !== 'citizen' && actor.kind !== 'official') return forbidden();
      const account = await myAccount(deps, actor, now);
      if (!account) return notFound();
      const notices = actor.kind === 'citizen' ? await deps.notices(actor, now) : [];
      return html(renderPage(MyAccountPage({ view, account, notices, currentId: sessionId })));
    },
  }),
  route({
    method: 'POST',
    path: endSessionPath(':id'),
    page: accountPath,
    permission: 'signed-in',
    audit: 'identity.end-session',
    input: ({ params }) => parseId<'session'>(params['id']),
    handle: async (id, { actor, now, agent }) => {
      if (actor.kind !== 'citizen' && actor.kind !== 'official') return forbidden();
      const by = { accountId: actor.accountId, now, device: deviceOf(agent) };
      const ended = await endMySession(deps.db, id, by);
      return ended ? redirect(accountPath, { kind: 'success', text: sessionEnded }) : notFound();
    },
  }),
  route({
    method: 'POST',
    path: endOthersPath,
    page: accountPath,
    permission: 'signed-in',
    audit: 'identity.end-other-sessions',
    input: noInput,
    handle: async (_, { actor, now, agent, sessionId }) => {
      if (actor.kind !== 'citizen' && actor.kind !== 'official') return forbidden();
      await endMyOthers(deps.db, sessionId, { accountId: actor.accountId, now, device: deviceOf(agent) });
      return redirect(accountPath, { kind: 'success', text: othersEnded });
    },
  }),
];
