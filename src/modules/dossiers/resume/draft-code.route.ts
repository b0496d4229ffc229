import { type DraftId, inBoth, parseId } from '#kernel';
import {
  type AnyRoute,
  html,
  notFound,
  type PageRequest,
  type RawInput,
  type Reply,
  redirect,
  route,
} from '#platform/http';
import { qrSvg } from '#platform/qr';
import type { FieldErrors } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { draftOwner, type OpenDraft } from '../filing/draft.ts';
import type { FilingDeps } from '../filing/filing-deps.ts';
import { NoDraftPage } from '../filing/no-draft.page.tsx';
import { openDraft } from '../filing/open-draft.action.ts';
import { whereToGoOn } from '../filing/where-to-go-on.ts';
import { makeCode, shownCode } from './draft-code.action.ts';
import { DeleteDraftPage, DraftCodePage } from './draft-code.page.tsx';
import { deleteDraft, letGo, withdrawCode } from './draft-code.store.ts';
import { parsePin } from './resume.form.ts';
import {
  codePath,
  codePattern,
  deletePath,
  deletePattern,
  letGoPattern,
  resumePath,
  resumePathWith,
  withdrawCodePattern,
} from './resume.paths.ts';
import { resumeText, resumeWords } from './resume.text.ts';

/** `/nop/DRAFT/ma` and `/nop/DRAFT/xoa`: the code of a draft, and its end. */
export const draftCodeRoutes = (deps: FilingDeps): readonly AnyRoute[] => [
  ...codeRoutes(deps),
  ...deleteRoutes(deps),
];

const codeRoutes = (deps: FilingDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: codePattern,
    permission: 'filer',
    audit: 'draft.code-shown',
    input: draftAsked,
    handle: (id, request) => onOpenDraft(deps, id, request, (open) => show(deps, open, request, {})),
  }),
  route({
    method: 'POST',
    path: codePattern,
    permission: 'filer',
    audit: 'draft.code-made',
    input: ({ params, body }) => {
      const id = draftAsked({ params });
      return id && { id, pin: parsePin(body) };
    },
    handle: ({ id, pin }, request) =>
      onOpenDraft(deps, id, request, async (open) => {
        if (open.draft.byCode) return notFound();
        if (!pin.ok) return show(deps, open, request, pin.error);
        await makeCode(deps, id, pin.value, request.now);
        return redirect(codePath(id), { kind: 'success', text: inBoth(resumeText, (t) => t.made) });
      }),
  }),
  route({
    method: 'POST',
    path: withdrawCodePattern,
    page: codePattern,
    permission: 'filer',
    audit: 'draft.code-withdrawn',
    input: draftAsked,
    handle: (id, request) =>
      onOpenDraft(deps, id, request, async ({ draft }) => {
        if (draft.byCode) return notFound();
        await withdrawCode(deps.office.db, id);
        return redirect(codePath(id), { kind: 'success', text: inBoth(resumeText, (t) => t.withdrawn) });
      }),
  }),
  route({
    method: 'POST',
    path: letGoPattern,
    page: codePattern,
    permission: 'filer',
    audit: 'draft.let-go',
    input: draftAsked,
    handle: (id, request) =>
      onOpenDraft(deps, id, request, async () => {
        const owner = draftOwner(request.actor);
        const holder = owner?.accountId ?? owner?.sessionId;
        if (holder) await letGo(deps.office.db, id, holder);
        return redirect('/', { kind: 'success', text: inBoth(resumeText, (t) => t.gone) });
      }),
  }),
];

const deleteRoutes = (deps: FilingDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: deletePattern,
    permission: 'filer',
    audit: 'draft.delete-asked',
    input: draftAsked,
    handle: (id, request) =>
      onOpenDraft(deps, id, request, async ({ draft, version }) => {
        if (draft.byCode) return redirect(codePath(id));
        const { view, lang } = request;
        const procedure = version.content.name[lang];
        return html(renderPage(DeleteDraftPage({ view, draftId: id, action: deletePath(id), procedure })));
      }),
  }),
  route({
    method: 'POST',
    path: deletePattern,
    permission: 'filer',
    audit: 'draft.deleted',
    input: draftAsked,
    handle: async (id, request) => {
      const owner = draftOwner(request.actor);
      if (!owner || !(await deleteDraft(deps.office.db, id, owner))) return notFound();
      return redirect('/ho-so', { kind: 'success', text: inBoth(resumeText, (t) => t.deleted) });
    },
  }),
];

function draftAsked({ params }: Pick<RawInput, 'params'>): DraftId | undefined {
  return parseId(params['draft']);
}

/** What is done with a draft while it is open and this reader's; nobody else learns that it is there. */
export async function onOpenDraft(
  deps: FilingDeps,
  id: DraftId,
  request: PageRequest,
  work: (open: OpenDraft) => Promise<Reply>,
): Promise<Reply> {
  const open = await openDraft(deps, id, request);
  if (!open) return html(renderPage(NoDraftPage({ view: request.view })), 404);
  return open.draft.dossierId === undefined ? work(open) : redirect(`/nop/${id}/da-nop`);
}

async function show(
  deps: FilingDeps,
  open: OpenDraft,
  { view, lang }: PageRequest,
  errors: FieldErrors,
): Promise<Reply> {
  const { draft, version } = open;
  const made = draft.byCode ? undefined : await shownCode(deps, draft.id);
  const markup = renderPage(
    DraftCodePage({
      view,
      draftId: draft.id,
      back: whereToGoOn(open),
      procedure: version.content.name[lang],
      byCode: draft.byCode,
      errors,
      code: made && {
        text: made.code,
        qr: qrSvg(`${deps.publicUrl}${resumePathWith(made.code)}`, resumeWords(lang).qr(made.code)),
        address: `${deps.publicUrl.replace(/^https?:\/\//, '')}${resumePath}`,
        devices: made.devices,
        spent: made.spent,
      },
    }),
  );
  return html(markup, Object.keys(errors).length > 0 ? 422 : 200);
}
