import { type DraftId, dateIn, idOf, inBoth, type Official, parseId } from '#kernel';
import {
  type AnyRoute,
  type FormBody,
  forbidden,
  html,
  notFound,
  type PageRequest,
  type RawInput,
  type Reply,
  redirect,
  route,
} from '#platform/http';
import { qrSvg } from '#platform/qr';
import { componentsToAttach, visiblePages, wordedIn } from '#procedures';
import { type FieldErrors, textIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { findDossier } from '../dossiers.store.ts';
import { saveAnswers } from '../filing/draft.store.ts';
import { parsePin } from '../resume/resume.form.ts';
import { resumePath, resumePathWith } from '../resume/resume.paths.ts';
import { endGuided, type Guided, giveCode, isTheirs, openGuided } from './guided.action.ts';
import { GuidedPage } from './guided.page.tsx';
import { guidedText, guidedWords } from './guided.text.ts';
import { readAnswers } from './receive.form.ts';
import { guidedPath, receptionPath, receptionPatterns } from './reception.paths.ts';
import { deskPermission } from './reception.route.ts';
import type { ReceptionDeps } from './reception-deps.ts';

/** `/lam-viec/tiep-nhan/giup/DRAFT`: an online filing typed together, confirmed by whoever it is for. */
export const guidedRoutes = (deps: ReceptionDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: receptionPatterns.guided,
    permission: deskPermission,
    audit: 'guided.shown',
    input: draftIn,
    handle: (id, request) => onGuided(deps, id, request, (guided) => show(deps, guided, request, {})),
  }),
  route({
    method: 'POST',
    path: receptionPatterns.guided,
    permission: deskPermission,
    audit: 'guided.saved',
    input: (raw) => {
      const id = draftIn(raw);
      return id && { id, body: raw.body };
    },
    handle: ({ id, body }, request) =>
      onGuided(deps, id, request, (guided) => save(deps, guided, body, request)),
  }),
  route({
    method: 'POST',
    path: receptionPatterns.guidedCode,
    page: receptionPatterns.guided,
    permission: deskPermission,
    audit: 'guided.code-made',
    input: (raw) => {
      const id = draftIn(raw);
      return id && { id, pin: parsePin(raw.body) };
    },
    handle: ({ id, pin }, request) =>
      onGuided(deps, id, request, async (guided) => {
        if (!isTheirs(guided) && !pin.ok) return show(deps, guided, request, { errors: pin.error });
        if (!isTheirs(guided) && pin.ok) await giveCode(deps, id, pin.value, request.now);
        return redirect(guidedPath(id));
      }),
  }),
  route({
    method: 'POST',
    path: receptionPatterns.guidedEnd,
    page: receptionPatterns.guided,
    permission: deskPermission,
    audit: 'guided.deleted',
    input: draftIn,
    handle: (id, request) =>
      onGuided(deps, id, request, async (_, official) => {
        const gone = await endGuided(deps, official, id);
        const text = inBoth(guidedText, (t) => (gone ? t.ended : t.notEnded));
        return gone
          ? redirect(receptionPath, { kind: 'success', text })
          : redirect(guidedPath(id), { kind: 'notice', text });
      }),
  }),
];

const draftIn = ({ params }: RawInput): DraftId | undefined => parseId<'draft'>(params['draft']);

/** What is done with a draft by the post that helps with it; for everybody else there is none. */
async function onGuided(
  deps: ReceptionDeps,
  id: DraftId,
  { actor, now }: PageRequest,
  work: (guided: Guided, official: Official) => Promise<Reply>,
): Promise<Reply> {
  if (actor.kind !== 'official') return forbidden();
  const guided = await openGuided(deps, actor, id, now);
  return guided ? work(guided, actor) : notFound();
}

/** Keeps what is right of what was typed; what is missing is for whoever it is for, what is wrong is said. */
async function save(deps: ReceptionDeps, guided: Guided, body: FormBody, request: PageRequest) {
  const { draft } = guided;
  if (isTheirs(guided)) return redirect(guidedPath(draft.id));
  const { form } = await deps.versionOf(draft.procedureVersionId);
  if (!form) return notFound();
  const about = { form, today: dateIn(request.now), places: deps.places };
  const { answers, errors } = readAnswers(body, about);
  const saved = await saveAnswers(deps.office.db, draft.id, answers, request.now, draft.answers);
  // Another tab saved meanwhile: what was typed here is shown over what is there, to be sent once more.
  if (!saved) return show(deps, guided, request, { posted: body });
  const typed = Object.entries(errors).filter(
    ([name]) => textIn(body, name) !== '' || textIn(body, `${name}-year`) !== '',
  );
  if (typed.length > 0)
    return show(deps, guided, request, { posted: body, errors: Object.fromEntries(typed) });
  const text = inBoth(guidedText, (t) => t.saved);
  return redirect(guidedPath(draft.id), { kind: 'success', text });
}

interface Shown {
  readonly posted?: FormBody;
  readonly errors?: FieldErrors;
}

async function show(
  deps: ReceptionDeps,
  guided: Guided,
  { view, lang }: PageRequest,
  { posted, errors = {} }: Shown,
): Promise<Reply> {
  const { draft, code } = guided;
  const version = await deps.versionOf(draft.procedureVersionId);
  const { form } = version;
  const { answers } = draft;
  const dossier =
    draft.dossierId === undefined
      ? undefined
      : await findDossier(deps.office.db, idOf<'dossier'>(draft.dossierId));
  const pages = form ? visiblePages(form, answers) : [];
  const page = GuidedPage({
    ...{ view, id: draft.id, errors, procedure: version.content.name[lang] },
    parts: isTheirs(guided)
      ? undefined
      : pages.map((each) => ({
          fields: { page: each, answers, posted, errors, places: deps.places, lang },
          settled: undefined,
        })),
    papers: componentsToAttach(version, answers)
      .filter(({ upload }) => upload === 'required')
      .map(({ name }) => wordedIn(name, lang).text),
    filed: dossier && (dossier.code ?? dossier.requestCode),
    code: code && {
      text: code.code,
      qr: qrSvg(`${deps.publicUrl}${resumePathWith(code.code)}`, guidedWords(lang).qr(code.code)),
      address: `${deps.publicUrl.replace(/^https?:\/\//, '')}${resumePath}`,
    },
  });
  return html(renderPage(page), Object.keys(errors).length > 0 ? 422 : 200);
}
