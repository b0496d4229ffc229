import { type DossierId, parseId } from '#kernel';
import { type AnyRoute, html, notFound, type PageRequest, type RawInput, route } from '#platform/http';
import { renderPage } from '#ui/layout';
import { allowedActions } from '../allowed.ts';
import { codeOf } from '../casework/case.ts';
import type { DossierDeps } from '../deps.ts';
import { messagesOver } from '../messages/messages.ts';
import { slipsWithoutForm } from '../receipt/slip-set.action.ts';
import { noticeWords } from './notice-words-in.action.ts';
import { type OpenToApplicant, openToApplicant } from './open-own.action.ts';
import { OwnDossierPage, type OwnDossierProps } from './own-dossier.page.tsx';
import { ownParts, withoutContent } from './own-dossier.ts';
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
  const open = await openToApplicant(deps, actor, id, now);
  if (!open) return notFound();
  const { found, until } = open;
  const { dossier } = found;
  const may = mayNow(open, now);
  const all = ownParts(found, await noticeWords(deps, dossier), now);
  const parts = until === undefined ? all : withoutContent(all);
  const without = await slipsWithoutForm(deps, found.history);
  const markup = renderPage(
    OwnDossierPage({
      view,
      id,
      requestCode: dossier.requestCode,
      may,
      openUntil: until,
      ...(await trackWithClock(deps, dossier, { code: codeOf(dossier), now })),
      ...parts,
      forms: parts.forms.filter((form) => !without.includes(form)),
    }),
  );
  return html(markup);
}

function mayNow(
  { found: { dossier }, actor }: OpenToApplicant,
  now: PageRequest['now'],
): OwnDossierProps['may'] {
  const may = allowedActions(dossier, actor);
  return {
    supply: may.includes('answer-supplement'),
    withdraw: may.includes('withdraw'),
    chooseReturn: may.includes('choose-return'),
    write: may.includes('send-message') && messagesOver(dossier, now) === undefined,
  };
}
