import { clockText, dayIn } from '#calendar';
import { type DossierId, type DraftId, dateIn, type Instant, idOf, inBoth, parseId } from '#kernel';
import { type AnyRoute, html, notFound, type PageRequest, type Reply, redirect, route } from '#platform/http';
import { qrSvg } from '#platform/qr';
import { describeAnswers, pruneAnswers } from '#procedures';
import { type FieldErrors, textIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { findDossier } from '../dossiers.store.ts';
import { feeAhead } from '../intake/fee-ahead.action.ts';
import { feeWords } from '../intake/fee-words.ts';
import { forWhomPath, othersPath, ownerPath } from '../parties/parties.paths.ts';
import { partiesText } from '../parties/parties.text.ts';
import { mandateComponent, othersOf, partiesIncomplete } from '../parties/parties.ts';
import { refusalText } from '../refusal-words.ts';
import { applicantIn, applicantJson } from './applicant.ts';
import { CheckPage } from './check.page.tsx';
import { missingPapers, unansweredPages } from './complete.ts';
import { submitDraft } from './draft.store.ts';
import type { OpenDraft } from './draft.ts';
import { filingText, words } from './filing.text.ts';
import type { FilingDeps } from './filing-deps.ts';
import { NoDraftPage } from './no-draft.page.tsx';
import { openDraft } from './open-draft.action.ts';
import { papersOf } from './papers-of.ts';
import { keptName, steadyForm } from './steady-form.ts';
import { submit } from './submit.action.ts';
import { SubmittedPage } from './submitted.page.tsx';
import { toBring } from './to-bring.ts';
import { draftSeen, seenField } from './two-devices.ts';

/** `/nop/DRAFT/kiem-tra` and, once filed, `/nop/DRAFT/da-nop`. */
export const checkRoutes = (deps: FilingDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: '/nop/:draft/kiem-tra',
    permission: 'filer',
    audit: 'filing.check-shown',
    input: ({ params }) => draftId(params),
    handle: async (id, request) => {
      const open = await openDraft(deps, id, request);
      if (!open) return html(renderPage(NoDraftPage({ view: request.view })), 404);
      if (open.draft.dossierId !== undefined) return redirect(`/nop/${id}/da-nop`);
      return (await incomplete(open)) ?? show(deps, open, request, {});
    },
  }),
  route({
    method: 'POST',
    path: '/nop/:draft/kiem-tra',
    permission: 'filer',
    audit: 'filing.submitted',
    input: ({ params, body }) => {
      const id = draftId(params);
      return id && { id, agreed: textIn(body, 'camDoan') !== '', seen: textIn(body, seenField) };
    },
    handle: async ({ id, agreed, seen }, request) => {
      const open = await openDraft(deps, id, request);
      if (!open) return html(renderPage(NoDraftPage({ view: request.view })), 404);
      if (open.draft.dossierId !== undefined) return redirect(`/nop/${id}/da-nop`);
      // Nobody files under rules they have not seen: what is new is shown first.
      if (open.movedNow || open.ended) return show(deps, open, request, { camDoan: rulesChanged(open) });
      const gap = await incomplete(open);
      if (gap) return gap;
      // Nobody declares answers another device changed after they looked.
      if (seen !== '' && seen !== draftSeen(open.draft))
        return show(deps, open, request, { camDoan: changedThere });
      if (!agreed) return show(deps, open, request, { camDoan: declareMissing });
      return file(deps, open, request);
    },
  }),
  route({
    method: 'GET',
    path: '/nop/:draft/da-nop',
    permission: 'filer',
    audit: 'filing.submitted-shown',
    input: ({ params }) => draftId(params),
    handle: async (id, request) => {
      const open = await openDraft(deps, id, request);
      if (open?.draft.dossierId === undefined) return notFound();
      return submitted(deps, open, idOf<'dossier'>(open.draft.dossierId), request);
    },
  }),
];

const draftId = (params: Readonly<Record<string, string>>): DraftId | undefined => parseId(params['draft']);

const changedThere = inBoth(filingText, (t) => t.changedThere);
const declareMissing = inBoth(filingText, (t) => t.declareMissing);

/** Back to the first page with a gap: nobody files half a form, by whatever address they came. */
async function incomplete(open: OpenDraft): Promise<Reply | undefined> {
  const { parties, papers } = open.draft;
  if (partiesIncomplete(parties, papers)) {
    const text = inBoth(partiesText, (t) => t.nameFirst);
    return redirect(ownerPath(open.draft.id), { kind: 'notice', text });
  }
  const [page] = unansweredPages(open);
  if (page) {
    const text = inBoth(filingText, (t, lang) => t.notComplete(page.title[lang]));
    return redirect(`/nop/${open.draft.id}/${page.key}?ve=kiem-tra`, { kind: 'notice', text });
  }
  return missingPapers(open).length > 0 ? redirect(`/nop/${open.draft.id}/giay-to`) : undefined;
}

async function file(deps: FilingDeps, open: OpenDraft, request: PageRequest): Promise<Reply> {
  const { draft, version, form } = open;
  const { actor, now } = request;
  const places = await deps.competence(version, draft.unitId, dateIn(now));
  if (!places) return show(deps, open, request, { camDoan: notCompetent });
  const answers = pruneAnswers(form, draft.answers);
  const applicant = applicantIn(answers);
  const done = await submit(deps.office, {
    actor,
    // One draft is filed once, from however many tabs: its id is the key.
    key: `draft:${draft.id}`,
    now,
    submission: {
      procedureCode: version.code,
      procedureVersionId: version.id,
      places: {
        help: draft.helped?.agencyId ?? places.reception.id,
        reception: places.reception.id,
        competent: places.competent.id,
      },
      channel: 'online',
      assisted: draft.helped !== undefined,
      ownerAccountId: actor.kind === 'citizen' ? actor.accountId : null,
      ownerSessionId: actor.kind === 'guest' ? (actor.sessionId ?? null) : null,
      applicant: applicantJson(applicant, draft.parties.onBehalfOf, othersWithHelper(draft)),
      answers,
      papers: draft.papers.map(({ documentId, component }) => ({
        documentId,
        component,
        purpose: 'component',
      })),
    },
    applicantName: applicant.name,
    besides: (tx, dossierId) => submitDraft(tx, draft, dossierId),
  });
  // The version ended, or another device changed or filed the draft, since it was opened: it is opened again.
  if (!done.ok && opensAgain.has(done.error.code)) return redirect(`/nop/${draft.id}/kiem-tra`);
  if (!done.ok) return show(deps, open, request, { camDoan: refusalText(done.error) });
  return redirect(`/nop/${draft.id}/da-nop`);
}

/** An official who helped stays named, whatever else is written there. */
const othersWithHelper = ({ parties, helped }: OpenDraft['draft']) => ({
  ...othersOf(parties),
  ...(helped ? { helper: { name: helped.name, from: helped.agency } } : {}),
});

const opensAgain: ReadonlySet<string> = new Set(['procedure.version-ended', 'draft.changed-meanwhile']);

const rulesChanged = ({ ended }: OpenDraft) =>
  inBoth(filingText, (t) => (ended ? t.procedureEnded : t.movedSeeFirst));

const notCompetent = inBoth(filingText, (t) => t.notCompetent);

/** What it will cost where it is filed, as answered so far. */
async function feeOfDraft(
  { competence, office }: FilingDeps,
  { draft, version, form }: OpenDraft,
  now: Instant,
) {
  const found = await competence(version, draft.unitId, dateIn(now));
  const [reception, competent] = [found?.reception.id, found?.competent.id];
  const places = reception && competent ? { help: reception, reception, competent } : undefined;
  const answers = pruneAnswers(form, draft.answers);
  return feeAhead(office, version.id, { channel: 'online', places, answers, now });
}

async function show(
  deps: FilingDeps,
  open: OpenDraft,
  { view, lang, now, idempotencyKey }: PageRequest,
  errors: FieldErrors,
): Promise<Reply> {
  const { draft, version, form } = open;
  const [place, fee] = await Promise.all([deps.unitOf(draft.unitId), feeOfDraft(deps, open, now)]);
  const markup = renderPage(
    CheckPage({
      view,
      action: `/nop/${draft.id}/kiem-tra`,
      back: `/nop/${draft.id}/giay-to`,
      idempotencyKey,
      about: {
        procedure: version.content.name[lang],
        place: place.fullName[lang],
        fee: feeWords(version.content.fee, fee, lang),
      },
      sections: describeAnswers(form, draft.answers).map(({ key, title, answers }) => ({
        title: title[lang],
        changeHref: `/nop/${draft.id}/${key}?ve=kiem-tra`,
        answers: answers.map(({ label, value }) => ({ label: label[lang], value: value?.[lang] })),
      })),
      papers: papersOf(open, lang),
      summaryHref: `/nop/${draft.id}/tom-tat.pdf`,
      papersHref: `/nop/${draft.id}/giay-to`,
      errors,
      standing: open,
      seen: draftSeen(draft),
      steady: steadyForm({ forget: keptName(draft.id) }),
      parties: {
        submitter: applicantIn(draft.answers).name,
        onBehalfOf: draft.parties.onBehalfOf,
        others: othersWithHelper(draft),
        files: draft.papers
          .filter(({ component }) => component === mandateComponent)
          .map(({ fileName }) => fileName),
        change: { owner: forWhomPath(draft.id), others: othersPath(draft.id) },
      },
    }),
  );
  return html(markup, Object.keys(errors).length > 0 ? 422 : 200);
}

async function submitted(
  deps: FilingDeps,
  { draft, version }: OpenDraft,
  dossierId: DossierId,
  { view, lang }: PageRequest,
): Promise<Reply> {
  const dossier = await findDossier(deps.office.db, dossierId);
  if (!dossier) return notFound();
  const code = dossier.code ?? dossier.requestCode;
  const place = await deps.unitOf(dossier.places.reception);
  const path = `/tra-cuu?ma=${encodeURIComponent(code)}`;
  const markup = renderPage(
    SubmittedPage({
      view,
      code,
      qr: qrSvg(`${deps.publicUrl}${path}`, words(lang).qrTitle(code)),
      trackHref: path,
      summaryHref: `/nop/${draft.id}/tom-tat.pdf`,
      acceptBy:
        dossier.acceptBy === null
          ? undefined
          : `${clockText(dossier.acceptBy)}, ${dayIn(dateIn(dossier.acceptBy), lang)}`,
      procedure: version.content.name[lang],
      place: place.fullName[lang],
      unit: place.code,
      bring: toBring(version, draft.answers, lang),
      filedForName: draft.parties.onBehalfOf?.name,
    }),
  );
  return html(markup);
}
