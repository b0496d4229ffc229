import { type DossierId, inBoth } from '#kernel';
import { type AnyRoute, html, notFound, type PageRequest, redirect, route } from '#platform/http';
import type { FieldErrors } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { allowedActions } from '../allowed.ts';
import { codeOf } from '../casework/case.ts';
import type { DossierDeps } from '../deps.ts';
import { decideWithdraw } from '../filing/withdraw.ts';
import { perform } from '../perform.ts';
import { refusalText } from '../refusal-words.ts';
import { openToApplicant } from './open-own.action.ts';
import { dossierAsked } from './own.route.ts';
import { ownText } from './own.text.ts';
import { ownPath } from './tracking.paths.ts';
import { parseWithdraw } from './withdraw.form.ts';
import { WithdrawPage } from './withdraw.page.tsx';

/** `/ho-so/ID/rut`: withdrawing, by the owner or who has shown the second factor, after saying what it means. */
export const withdrawRoutes = (deps: DossierDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: '/ho-so/:id/rut',
    permission: 'filer',
    audit: 'own-dossier.withdraw-shown',
    input: dossierAsked,
    handle: async (id, request) => {
      const parsed = parseWithdraw(request.kept ?? {});
      return show(deps, id, request, { note: parsed.ok ? parsed.value.note : '', errors: {} });
    },
  }),
  route({
    method: 'POST',
    path: '/ho-so/:id/rut',
    permission: 'filer',
    audit: 'own-dossier.withdrawn',
    input: (raw) => {
      const id = dossierAsked(raw);
      return id && { id, body: raw.body };
    },
    handle: async ({ id, body }, request) => {
      const { now, idempotencyKey: key } = request;
      const open = await openToApplicant(deps, request.actor, id, now);
      if (!open) return notFound();
      const parsed = parseWithdraw(body);
      if (!parsed.ok) return show(deps, id, request, { note: String(body['lyDo']), errors: parsed.error });
      const done = await perform(
        deps.office,
        { actor: open.actor, dossierId: id, action: 'withdraw', key, now },
        (dossier, context) => decideWithdraw(dossier, parsed.value, context),
      );
      return done.ok
        ? redirect(ownPath(id), { kind: 'success', text: withdrawn })
        : redirect(ownPath(id), { kind: 'notice', text: refusalText(done.error) });
    },
  }),
];

const withdrawn = inBoth(ownText, (t) => t.withdrawn);

async function show(
  deps: DossierDeps,
  id: DossierId,
  { view, lang, actor, now, idempotencyKey }: PageRequest,
  form: { readonly note: string; readonly errors: FieldErrors },
) {
  const open = await openToApplicant(deps, actor, id, now);
  if (!open) return notFound();
  const { dossier, version } = open.found;
  if (!allowedActions(dossier, open.actor).includes('withdraw')) return redirect(ownPath(id));
  const markup = renderPage(
    WithdrawPage({
      view,
      id,
      code: codeOf(dossier),
      procedure: version.content.name[lang],
      idempotencyKey,
      ...form,
    }),
  );
  return html(markup, Object.keys(form.errors).length > 0 ? 422 : 200);
}
