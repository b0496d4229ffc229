import { type DossierId, parseId } from '#kernel';
import { type AnyRoute, html, notFound, type PageRequest, type RawInput, route } from '#platform/http';
import { renderPage } from '#ui/layout';
import { allowedActions } from '../allowed.ts';
import { codeOf } from '../casework/case.ts';
import type { DossierDeps } from '../deps.ts';
import { slipsWithoutForm } from '../receipt/slip-set.action.ts';
import { openOwn } from './open-own.action.ts';
import { OwnDossierPage } from './own-dossier.page.tsx';
import { ownParts } from './own-dossier.ts';
import { ownLists } from './own-dossiers.action.ts';
import { OwnDossiersPage } from './own-dossiers.page.tsx';
import { ownAsked } from './own-list.ts';
import { trackWithClock } from './track-page.action.ts';

/** `/ho-so`: what the account, or this browser, has filed and begun; `/ho-so/ID`: all of one dossier. */
export const ownRoutes = (deps: DossierDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: '/ho-so',
    permission: 'filer',
    audit: 'own-dossiers.listed',
    input: ({ query }) => ownAsked(query),
    handle: async (asked, { view, actor, now }) => {
      const lists = await ownLists(deps, actor, asked, now);
      return html(renderPage(OwnDossiersPage({ view, ...lists })));
    },
  }),
  route({
    method: 'GET',
    path: '/ho-so/:id',
    permission: 'filer',
    audit: 'own-dossier.shown',
    input: dossierAsked,
    handle: async (id, request) => show(deps, id, request),
  }),
];

export const dossierAsked = ({ params }: RawInput): DossierId | undefined => parseId(params['id']);

async function show(deps: DossierDeps, id: DossierId, { view, actor, now }: PageRequest) {
  const found = await openOwn(deps, actor, id);
  if (!found) return notFound();
  const { dossier } = found;
  const may = allowedActions(dossier, actor);
  const parts = ownParts(found, now);
  const without = await slipsWithoutForm(deps, found.history);
  const markup = renderPage(
    OwnDossierPage({
      view,
      id,
      requestCode: dossier.requestCode,
      may: { supply: may.includes('answer-supplement'), withdraw: may.includes('withdraw') },
      ...(await trackWithClock(deps, dossier, { code: codeOf(dossier), now })),
      ...parts,
      forms: parts.forms.filter((form) => !without.includes(form)),
    }),
  );
  return html(markup);
}
