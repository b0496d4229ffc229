import { parseId } from '#kernel';
import type { Db } from '#platform/db';
import { type AnyRoute, forbidden, html, noInput, notFound, redirect, route } from '#platform/http';
import type { Seal } from '#platform/seal';
import { renderPage } from '#ui/layout';
import { accountPath, endSessionPath } from '../identity.paths.ts';
import { endMySession, myAccount } from './my-account.action.ts';
import { MyAccountPage } from './my-account.page.tsx';
import { sessionEnded } from './my-account.text.ts';

export const myAccountRoutes = (deps: { readonly db: Db; readonly seal: Seal }): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: accountPath,
    permission: 'signed-in',
    audit: 'identity.my-account',
    input: noInput,
    handle: async (_, { actor, now, view, sessionId }) => {
      if (actor.kind !== 'citizen' && actor.kind !== 'official') return forbidden();
      const account = await myAccount(deps, actor, now);
      return account ? html(renderPage(MyAccountPage({ view, account, currentId: sessionId }))) : notFound();
    },
  }),
  route({
    method: 'POST',
    path: endSessionPath(':id'),
    page: accountPath,
    permission: 'signed-in',
    audit: 'identity.end-session',
    input: ({ params }) => parseId<'session'>(params['id']),
    handle: async (id, { actor, now }) => {
      if (actor.kind !== 'citizen' && actor.kind !== 'official') return forbidden();
      const ended = await endMySession(deps.db, actor.accountId, id, now);
      return ended ? redirect(accountPath, { kind: 'success', text: sessionEnded }) : notFound();
    },
  }),
];
