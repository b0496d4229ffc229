import { type Bilingual, type Official, parseId } from '#kernel';
import type { Db } from '#platform/db';
import {
  type AnyRoute,
  forbidden,
  html,
  type PageRequest,
  pageBefore,
  type Reply,
  redirect,
  route,
  type SessionPort,
} from '#platform/http';
import { textIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { arrival, choosePostPath } from '../identity.paths.ts';
import { onwardIn } from '../sign-in/onward.form.ts';
import { safe } from '../sign-in/sign-in.route.ts';
import { actingPosts, choosePost } from './choose-post.action.ts';
import { ChoosePostPage } from './choose-post.page.tsx';
import { choosePostErrors } from './choose-post.text.ts';

interface Deps {
  readonly db: Db;
  readonly sessions: SessionPort;
}

/** Open also in a post that demands a second factor first: whoever cannot show one goes back to another. */
export const choosePostRoutes = ({ db, sessions }: Deps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: choosePostPath,
    permission: 'signed-in',
    audit: 'identity.choose-post-page',
    input: ({ query }) => safe(onwardIn(query)),
    handle: async ({ next }, request) =>
      request.actor.kind === 'official' ? page(db, request, { official: request.actor, next }) : forbidden(),
  }),
  route({
    method: 'POST',
    path: choosePostPath,
    permission: 'signed-in',
    audit: 'identity.choose-post',
    input: ({ body }) => ({ typed: textIn(body, 'viTri'), onward: safe(onwardIn(body)) }),
    handle: async ({ typed, onward }, request) => {
      const { actor: official, now } = request;
      if (official.kind !== 'official') return forbidden();
      const shown = { official, next: onward.next };
      const postId = parseId<'post'>(typed);
      if (!postId) return page(db, request, { ...shown, error: choosePostErrors.missing });
      const chosen = await choosePost(db, official, { postId, now });
      if (!chosen.ok) return page(db, request, { ...shown, error: choosePostErrors.notYours });
      const to = arrival({ kind: 'official', posts: 1 }, onward);
      const { actor } = await sessions.resolve(request.sessionToken, now);
      return redirect(pageBefore(actor, to) ?? to);
    },
  }),
];

interface Shown {
  readonly official: Official;
  readonly next: string | undefined;
  readonly error?: Bilingual;
}

async function page(db: Db, { view, now }: PageRequest, { official, next, error }: Shown): Promise<Reply> {
  const { held, standIns } = await actingPosts(db, official, now);
  const posts = [
    ...held.map(({ post }) => ({ id: post.id, name: post.name, agency: post.agencyName })),
    ...standIns.map(({ post, fromName, overAt }) => ({
      ...{ id: post.id, name: post.name, agency: post.agencyName },
      behalf: { of: fromName, until: overAt },
    })),
  ];
  const errors = error ? { viTri: error } : {};
  const markup = renderPage(ChoosePostPage({ view, posts, currentId: official.postId, next, errors }));
  return html(markup, error ? 422 : 200);
}
