import { parseId } from '#kernel';
import { type AnyRoute, html, type PageRequest, type Reply, redirect, route } from '#platform/http';
import { type FormState, fieldValues } from '#ui/forms';
import { renderPage } from '#ui/layout';
import type { OpenDraft } from '../filing/draft.ts';
import type { FilingDeps } from '../filing/filing-deps.ts';
import { whereToGoOn } from '../filing/where-to-go-on.ts';
import { onOpenDraft } from '../resume/draft-code.route.ts';
import { ForWhomPage } from './for-whom.page.tsx';
import { OthersPage } from './others.page.tsx';
import { filedForIn, parseOthers } from './parties.form.ts';
import { forWhomPattern, othersPattern, ownerPath } from './parties.paths.ts';
import { saveParties } from './parties.store.ts';
import type { Others } from './parties.ts';

/** `/nop/DRAFT/nop-cho-ai` and `/nop/DRAFT/nguoi-khac`: for whom, and who else takes part. */
export const partiesRoutes = (deps: FilingDeps): readonly AnyRoute[] => [
  ...forWhomRoutes(deps),
  ...othersRoutes(deps),
];

const forWhomRoutes = (deps: FilingDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: forWhomPattern,
    permission: 'filer',
    audit: 'filing.for-whom-shown',
    input: ({ params }) => parseId<'draft'>(params['draft']),
    handle: (id, request) =>
      onOpenDraft(deps, id, request, async ({ draft }) => {
        const chosen = request.kept ? filedForIn(request.kept) : draft.parties.filedFor;
        return html(renderPage(ForWhomPage({ view: request.view, draftId: id, chosen })));
      }),
  }),
  route({
    method: 'POST',
    path: forWhomPattern,
    permission: 'filer',
    audit: 'filing.for-whom-saved',
    input: ({ params, body }) => {
      const id = parseId<'draft'>(params['draft']);
      return id && { id, filedFor: filedForIn(body) };
    },
    handle: ({ id, filedFor }, request) =>
      onOpenDraft(deps, id, request, async (open) => {
        const { parties } = open.draft;
        const onBehalfOf = parties.filedFor === filedFor ? parties.onBehalfOf : undefined;
        await saveParties(deps.office.db, id, { ...parties, filedFor, onBehalfOf }, request.now);
        return redirect(filedFor === 'self' ? whereToGoOn(open) : ownerPath(id));
      }),
  }),
];

const othersRoutes = (deps: FilingDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: othersPattern,
    permission: 'filer',
    audit: 'filing.others-shown',
    input: ({ params }) => parseId<'draft'>(params['draft']),
    handle: (id, request) =>
      onOpenDraft(deps, id, request, async (open) => {
        const values = request.kept ? fieldValues(request.kept) : valuesOf(open.draft.parties);
        return show(open, request, { values, errors: {} });
      }),
  }),
  route({
    method: 'POST',
    path: othersPattern,
    permission: 'filer',
    audit: 'filing.others-saved',
    input: ({ params, body }) => {
      const id = parseId<'draft'>(params['draft']);
      return id && { id, body, others: parseOthers(body) };
    },
    handle: ({ id, body, others }, request) =>
      onOpenDraft(deps, id, request, async (open) => {
        if (!others.ok) return show(open, request, { values: fieldValues(body), errors: others.error });
        const { filedFor, onBehalfOf } = open.draft.parties;
        await saveParties(deps.office.db, id, { filedFor, onBehalfOf, ...others.value }, request.now);
        return redirect(`/nop/${id}/kiem-tra`);
      }),
  }),
];

const valuesOf = ({ receiver, payer, helper }: Others) => ({
  ...{ nguoiNhan: receiver?.name, nguoiNhanDienThoai: receiver?.phone },
  ...{ nopTien: payer?.name, nopTienMaSoThue: payer?.taxCode },
  ...{ nguoiGiup: helper?.name, nguoiGiupNoi: helper?.from },
});

const show = ({ draft }: OpenDraft, { view }: PageRequest, form: FormState): Reply =>
  html(
    renderPage(OthersPage({ view, draftId: draft.id, form })),
    Object.keys(form.errors).length > 0 ? 422 : 200,
  );
