import { dayIn } from '#calendar';
import { type DraftId, dateIn, inBoth } from '#kernel';
import {
  type AnyRoute,
  type Flash,
  type FormBody,
  html,
  type PageRequest,
  type Reply,
  redirect,
  route,
} from '#platform/http';
import { renderPage } from '#ui/layout';
import { type DraftOwner, draftOwner } from '../filing/draft.ts';
import { notedDrafts } from '../filing/draft-notices.store.ts';
import type { FilingDeps } from '../filing/filing-deps.ts';
import { openDraft } from '../filing/open-draft.action.ts';
import { whereToGoOn } from '../filing/where-to-go-on.ts';
import { resumeDraft } from './draft-code.action.ts';
import { parseResume, resumeForm } from './resume.form.ts';
import { ResumePage } from './resume.page.tsx';
import { resumePath } from './resume.paths.ts';
import { resumeErrors, resumeText } from './resume.text.ts';

/** `/lam-tiep`: code and number open a draft for this account or browser. */
export const resumeRoutes = (deps: FilingDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: resumePath,
    permission: 'filer',
    audit: 'draft.resume-shown',
    form: true,
    input: ({ query }) => ({ ma: query['ma'] ?? '' }),
    handle: async (typed, { view, kept }) =>
      html(renderPage(ResumePage({ view, form: resumeForm(kept ?? typed, {}) }))),
  }),
  route({
    method: 'POST',
    path: resumePath,
    permission: 'filer',
    audit: 'draft.resumed',
    form: true,
    // A family mistypes a few times; a script would need more than a lifetime.
    limit: { max: 30, minutes: 10 },
    input: ({ body }) => ({ body, typed: parseResume(body) }),
    handle: async ({ body, typed }, request) => {
      if (!typed.ok) return again(request, typed.error.errors, body);
      const owner = draftOwner(request.actor);
      const id = owner && (await resumeDraft(deps, typed.value, owner, request.now));
      const open = id && (await openDraft(deps, id, request));
      if (!owner || !open) return again(request, { ma: resumeErrors.wrong }, body);
      return redirect(whereToGoOn(open), await opened(deps, owner, open.draft.id, request));
    },
  }),
];

/** That it is open here; and where it will soon be deleted, by when it must be gone on with. */
async function opened(
  { office }: FilingDeps,
  owner: DraftOwner,
  id: DraftId,
  { now }: PageRequest,
): Promise<Flash> {
  const until = (await notedDrafts(office.db, owner, now)).get(id);
  if (until === undefined) return { kind: 'success', text: inBoth(resumeText, (t) => t.resumed) };
  return { kind: 'notice', text: inBoth(resumeText, (t, lang) => t.resumedLate(dayIn(dateIn(until), lang))) };
}

const again = ({ view }: PageRequest, errors: Parameters<typeof resumeForm>[1], body: FormBody): Reply =>
  html(renderPage(ResumePage({ view, form: resumeForm(body, errors) })), 422);
