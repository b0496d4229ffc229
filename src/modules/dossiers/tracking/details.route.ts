import { type Bilingual, inBoth, instantOfMs, type Lang, type Refusal } from '#kernel';
import { type AnyRoute, type FormBody, html, type PageRequest, redirect, route } from '#platform/http';
import { type FieldErrors, textIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import type { DossierDeps } from '../deps.ts';
import { findByCode } from '../dossiers.store.ts';
import { parseDetails } from './details.form.ts';
import { DetailsPage } from './details.page.tsx';
import { detailsText } from './details.text.ts';
import { openToApplicant } from './open-own.action.ts';
import { openBySecondFactor } from './second-factor.action.ts';
import { endGrant } from './second-factor.store.ts';
import { detailsFields } from './second-factor.ts';
import { atHour } from './track-lines.ts';
import { ownPath, trackPath, trackPatterns } from './tracking.paths.ts';
import { codeTyped } from './typed-code.ts';

/** `/tra-cuu/chi-tiet`: the fuller page of a dossier for whoever knows its code and a number given at filing. */
export const detailsRoutes = (deps: DossierDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: trackPatterns.details,
    permission: 'filer',
    audit: 'dossier.details-asked',
    form: true,
    limit: { max: 300, minutes: 1 },
    input: ({ query }) => ({ code: query[detailsFields.code] ?? '' }),
    handle: async ({ code }, request) => {
      const open = await openAlready(deps, code, request);
      return open ? redirect(open) : show(request, code, {});
    },
  }),
  route({
    method: 'POST',
    path: trackPatterns.details,
    permission: 'filer',
    audit: 'dossier.details-opened',
    form: true,
    // Two or three numbers in a million open a dossier: at this pace one address would try for half a year.
    limit: { max: 20, minutes: 10 },
    input: ({ body }) => body,
    handle: (body, request) => openDetails(deps, body, request),
  }),
  route({
    method: 'POST',
    path: trackPatterns.close,
    permission: 'filer',
    audit: 'dossier.details-closed',
    page: trackPath,
    input: ({ body }) => textIn(body, detailsFields.code),
    handle: async (code, { sessionId }) => {
      const dossier = await findByCode(deps.office.db, codeTyped(code) ?? '');
      if (dossier && sessionId) await endGrant(deps.office.db, { sessionId, dossierId: dossier.id });
      return redirect(trackPath, { kind: 'success', text: inBoth(detailsText, (t) => t.closed) });
    },
  }),
];

/** Whoever has it open in this browser is not asked again. */
async function openAlready(deps: DossierDeps, typed: string, { actor, now }: PageRequest) {
  const code = codeTyped(typed);
  const dossier = code === undefined ? undefined : await findByCode(deps.office.db, code);
  const open = dossier && (await openToApplicant(deps, actor, dossier.id, now));
  return open && ownPath(open.found.dossier.id);
}

async function openDetails(deps: DossierDeps, body: FormBody, request: PageRequest) {
  const typed = textIn(body, detailsFields.code);
  const parsed = parseDetails(body);
  if (!parsed.ok) return show(request, typed, parsed.error);
  const { sessionId, now } = request;
  if (sessionId === undefined) return show(request, typed, {});
  const opened = await openBySecondFactor(deps.office.db, { ...parsed.value, sessionId, now });
  if (opened.ok) return redirect(ownPath(opened.value));
  return show(request, typed, { [detailsFields.digits]: whyNot(opened.error) });
}

function whyNot({ code, details }: Refusal): Bilingual {
  if (code !== 'second-factor.rests') return inBoth(detailsText, (t) => t.wrong);
  const until = details?.['until'];
  return inBoth(detailsText, (t, lang) => t.rests(typeof until === 'number' ? whenIn(until, lang) : ''));
}

const whenIn = (until: number, lang: Lang): string => atHour(instantOfMs(until), lang);

/** The digits are never filled in again. */
const show = ({ view }: PageRequest, code: string, errors: FieldErrors) =>
  html(renderPage(DetailsPage({ view, code, errors })), Object.keys(errors).length > 0 ? 422 : 200);
