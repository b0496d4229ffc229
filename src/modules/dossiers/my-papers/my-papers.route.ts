import { type DraftId, parseId } from '#kernel';
import { type AnyRoute, html, noInput, notFound, type RawInput, redirect, route } from '#platform/http';
import { componentsToAttach, wordedIn } from '#procedures';
import { renderPage } from '#ui/layout';
import type { FilingDeps } from '../filing/filing-deps.ts';
import { NoDraftPage } from '../filing/no-draft.page.tsx';
import { openDraft } from '../filing/open-draft.action.ts';
import { listMyPapers } from './my-papers.action.ts';
import { MyPapersPage, ReusePage } from './my-papers.page.tsx';
import { myPapersPath, reusePattern } from './my-papers.paths.ts';

/** What I have handed in and got, and the same to choose from for a draft. */
export const myPapersRoutes = (deps: FilingDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: myPapersPath,
    permission: 'citizen',
    audit: 'my-papers.listed',
    input: noInput,
    handle: async (_, { view, actor }) => {
      if (actor.kind !== 'citizen') return notFound();
      return html(renderPage(MyPapersPage({ view, papers: await listMyPapers(deps, actor.accountId) })));
    },
  }),
  route({
    method: 'GET',
    path: reusePattern,
    permission: 'citizen',
    audit: 'my-papers.offered',
    input: asked,
    handle: async ({ id, paper }, request) => {
      const { view, actor, lang } = request;
      if (actor.kind !== 'citizen') return notFound();
      const open = await openDraft(deps, id, request);
      if (!open) return html(renderPage(NoDraftPage({ view })), 404);
      const back = `/nop/${id}/giay-to`;
      const { version, draft } = open;
      const component = componentsToAttach(version, draft.answers).find(({ key }) => key === paper);
      if (!component || draft.dossierId !== undefined) return redirect(back);
      const papers = (await listMyPapers(deps, actor.accountId)).filter(
        ({ scanState }) => scanState !== 'infected',
      );
      const named = { key: component.key, name: wordedIn(component.name, lang).text };
      return html(renderPage(ReusePage({ view, papers, action: back, component: named })));
    },
  }),
];

function asked({ params }: RawInput) {
  const id: DraftId | undefined = parseId(params['draft']);
  return id && { id, paper: params['paper'] ?? '' };
}
