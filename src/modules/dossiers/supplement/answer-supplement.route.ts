import { type Bilingual, type DocumentId, type DossierId, inBoth, type Lang, parseId } from '#kernel';
import { acceptAttribute, fileLimits, fileRefusalWords } from '#platform/files';
import {
  type AnyRoute,
  type FormBody,
  html,
  notFound,
  type PageRequest,
  type RawInput,
  type Reply,
  redirect,
  route,
} from '#platform/http';
import { type FieldErrors, textIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { codeOf } from '../casework/case.ts';
import { caseworkPath, caseworkPatterns } from '../casework/casework.paths.ts';
import { lastOf } from '../casework/history.ts';
import type { DossierDeps } from '../deps.ts';
import { filingText } from '../filing/filing.text.ts';
import { slotFile } from '../filing/paper-slot.ts';
import { refusalText } from '../refusal-words.ts';
import { componentName } from '../tracking/own-dossier.ts';
import { atHour } from '../tracking/track-lines.ts';
import { ownPath } from '../tracking/tracking.paths.ts';
import {
  type Awaited,
  dropFile,
  keepExplanation,
  type NotTaken,
  openAwaited,
  sendSupplement,
  takeFile,
} from './answer-supplement.action.ts';
import {
  becauseIn,
  explanationField,
  explanationIn,
  noteIn,
  paperField,
  parseAnswer,
  type Sent,
} from './answer-supplement.form.ts';
import { AnswerSupplementPage } from './answer-supplement.page.tsx';
import { answerText } from './answer-supplement.text.ts';
import { mayLeaveOut } from './answer-supplement.ts';

/** Either side of the counter: the owner sends the papers, or the desk records what was brought to it. */
interface Side {
  readonly path: '/ho-so/:id/bo-sung' | '/lam-viec/ho-so/:id/bo-sung';
  readonly permission: 'filer' | 'dossier.record-supplement';
  /** The dossier's own page on this side. */
  readonly dossier: (id: DossierId) => string;
  readonly here: (id: DossierId) => string;
  /** What is said when it is done. */
  readonly done: 'sent' | 'recorded';
}

const owner: Side = {
  path: '/ho-so/:id/bo-sung',
  permission: 'filer',
  dossier: (id) => ownPath(id),
  here: (id) => ownPath(id, 'supplement'),
  done: 'sent',
};

const desk: Side = {
  path: caseworkPatterns.recordSupplement,
  permission: 'dossier.record-supplement',
  dossier: (id) => caseworkPath(id),
  here: (id) => caseworkPath(id, 'recordSupplement'),
  done: 'recorded',
};

/** The papers that were asked for, each uploaded on its own, and sent together. */
export const answerSupplementRoutes = (deps: DossierDeps): readonly AnyRoute[] =>
  [owner, desk].flatMap((side) => [showRoute(deps, side), sendRoute(deps, side)]);

const showRoute = (deps: DossierDeps, side: Side): AnyRoute =>
  route({
    method: 'GET',
    path: side.path,
    permission: side.permission,
    audit: 'supplement.answer-shown',
    input: dossierAsked,
    handle: async ({ id }, request) => {
      const open = await openAwaited(deps, request.actor, id);
      if (!open) return notFound();
      if (open === 'none') return over(side, id);
      return show(side, open, request, { ...typedIn(request.kept ?? {}), errors: {} });
    },
  });

const sendRoute = (deps: DossierDeps, side: Side): AnyRoute =>
  route({
    method: 'POST',
    path: side.path,
    permission: side.permission,
    audit: 'supplement.answered',
    upload: { maxBytes: fileLimits.maxBytesPerFile, maxFiles: 5 },
    // Ten megabytes each, from people nobody knows: a family's papers, not a disk full.
    limit: { max: 300, minutes: 10 },
    input: dossierAsked,
    handle: async ({ id, body }, request) => {
      const open = await openAwaited(deps, request.actor, id);
      if (!open) return notFound();
      if (open === 'none') return over(side, id);
      const removed: DocumentId | undefined = parseId(textIn(body, 'xoa'));
      if (removed) {
        await dropFile(deps, open, removed);
        return redirect(side.here(id));
      }
      return textIn(body, 'viec') === 'gui'
        ? send(deps, side, open, { body, request })
        : answerOne(deps, side, open, { body, request });
    },
  });

function dossierAsked({ params, body }: RawInput) {
  const id: DossierId | undefined = parseId(params['id']);
  return id && { id, body };
}

const over = (side: Side, id: DossierId): Reply =>
  redirect(side.dossier(id), {
    kind: 'notice',
    text: inBoth(answerText, (t) => t.notAwaited),
  });

async function send(
  deps: DossierDeps,
  side: Side,
  open: Awaited,
  { body, request }: { readonly body: FormBody; readonly request: PageRequest },
): Promise<Reply> {
  const { id } = open.found.dossier;
  const given = new Set([
    ...open.pending.map(({ component }) => component),
    ...Object.keys(open.explanations),
  ]);
  const asked = open.asked.components.map((key) => ({ key, name: componentName(open.found, key) }));
  const known = { given, mayLeaveOut: mayLeaveOut(open.asked, open.found.rules) };
  const parsed = parseAnswer(body, asked, known);
  if (!parsed.ok) return show(side, open, request, { ...typedIn(body), errors: parsed.error });
  const done = await sendSupplement(deps, open, parsed.value, request);
  return done.ok
    ? redirect(side.dossier(id), {
        kind: 'success',
        text: { vi: answerText.vi[side.done], en: answerText.en[side.done] },
      })
    : redirect(side.dossier(id), { kind: 'notice', text: refusalText(done.error) });
}

const typedIn = (body: FormBody): Sent => ({ note: noteIn(body), missingBecause: becauseIn(body) });

/** What is answered to one of the papers: words, a file, or both; saved at once, to be sent with the others. */
async function answerOne(
  deps: DossierDeps,
  side: Side,
  open: Awaited,
  { body, request }: { readonly body: FormBody; readonly request: PageRequest },
): Promise<Reply> {
  const component = textIn(body, 'thanhPhan');
  const said = explanationIn(body);
  if (!open.asked.components.includes(component) || (said.ok && said.value === undefined))
    return upload(deps, side, open, { component, request });
  if (!said.ok) {
    for await (const { stream } of request.uploads) stream.resume();
    const errors = { [explanationField(component)]: said.error };
    const typed = { ...open.explanations, [component]: textIn(body, 'giaiThich') };
    return show(side, { ...open, explanations: typed }, request, { ...typedIn({}), errors });
  }
  const text = said.value ?? '';
  await keepExplanation(deps, open, { component, text }, request.now);
  const now = { ...open, explanations: { ...open.explanations, [component]: text } };
  return upload(deps, side, now, {
    component,
    request,
    saved: text !== (open.explanations[component] ?? '') || text !== '',
  });
}

interface Uploading {
  readonly component: string;
  readonly request: PageRequest;
  /** Words were saved already: then no file need come. */
  readonly saved?: boolean;
}

/** One file of one paper; whatever else the form carries is read away. */
async function upload(
  deps: DossierDeps,
  side: Side,
  open: Awaited,
  { component, request, saved = false }: Uploading,
): Promise<Reply> {
  const field = paperField(component);
  const known = open.asked.components.includes(component);
  let added: string | undefined;
  for await (const { stream, fileName } of request.uploads) {
    if (!known || fileName === '' || added !== undefined) {
      stream.resume();
      continue;
    }
    const taken = await takeFile(deps, open, { stream, fileName, component }, request);
    if (!taken.ok)
      return show(side, open, request, { ...typedIn({}), errors: { [field]: whyNot(taken.error) } });
    added = taken.value;
  }
  if (added === undefined && saved)
    return redirect(side.here(open.found.dossier.id), {
      kind: 'success',
      text: inBoth(answerText, (t) => t.saved),
    });
  if (added === undefined)
    return show(side, open, request, {
      ...typedIn({}),
      errors: { [field]: inBoth(filingText, (t) => t.chooseFile) },
    });
  const name = added;
  return redirect(side.here(open.found.dossier.id), {
    kind: 'success',
    text: inBoth(filingText, (t) => t.fileAdded(name)),
  });
}

const whyNot = (why: NotTaken): Bilingual =>
  why.code === 'too-many'
    ? inBoth(filingText, (t) => t.tooMany(fileLimits.maxFilesPerDossier))
    : fileRefusalWords(why);

function show(
  side: Side,
  open: Awaited,
  { view, lang }: PageRequest,
  form: Sent & { readonly errors: FieldErrors },
): Reply {
  const { found, asked } = open;
  const { dossier, version, history } = found;
  const markup = renderPage(
    AnswerSupplementPage({
      view,
      action: side.here(dossier.id),
      back: side.dossier(dossier.id),
      code: codeOf(dossier),
      procedure: version.content.name[lang],
      remark: lastOf(history, 'SupplementRequested')?.event.private.note ?? '',
      answerBy: atHour(asked.answerBy, lang),
      slots: slotsOf(open, lang),
      mayLeaveOut: mayLeaveOut(asked, found.rules),
      accept: acceptAttribute,
      limits: {
        megabytes: fileLimits.maxBytesPerFile / 1_048_576,
        files: fileLimits.maxFilesPerDossier,
      },
      ...form,
    }),
  );
  return html(markup, Object.keys(form.errors).length > 0 ? 422 : 200);
}

function slotsOf({ found, asked, pending, explanations }: Awaited, lang: Lang) {
  const remarks = lastOf(found.history, 'SupplementRequested')?.event.private.remarks ?? {};
  return asked.components.map((key) => {
    const remark = remarks[key];
    return {
      key,
      name: componentName(found, key)[lang],
      required: true,
      condition: undefined,
      files: pending.filter(({ component }) => component === key).map((file) => slotFile(file, lang)),
      remark: typeof remark === 'string' ? remark : undefined,
      explanation: explanations[key] ?? '',
    };
  });
}
