import { type Bilingual, type DocumentId, type DossierId, inBoth, parseId } from '#kernel';
import { acceptAttribute, fileLimits } from '#platform/files';
import {
  type AnyRoute,
  html,
  json,
  notFound,
  type PageRequest,
  type Reply,
  redirect,
  route,
} from '#platform/http';
import { type FieldErrors, hasErrors, textIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { caseworkPath, caseworkPatterns } from '../casework/casework.paths.ts';
import { dossierIn } from '../casework/form-input.ts';
import type { DossierDeps } from '../deps.ts';
import { filingText } from '../filing/filing.text.ts';
import { paperField, paperOfField } from '../filing/paper-slot.ts';
import { notAddedWords } from '../filing/papers-words.action.ts';
import { refusalText } from '../refusal-words.ts';
import { componentName } from '../tracking/own-dossier.ts';
import { ownPath, ownPatterns } from '../tracking/tracking.paths.ts';
import {
  type Awaited,
  dropFile,
  openAwaited,
  sendSupplement,
  takeFile,
  takeUpload,
} from './answer-supplement.action.ts';
import { missingIn, replyIn, tooLongIn } from './answer-supplement.form.ts';
import { AnswerSupplementPage } from './answer-supplement.page.tsx';
import { keepReply } from './answer-supplement.store.ts';
import { answerText } from './answer-supplement.text.ts';
import { mayLeaveOut } from './answer-supplement.ts';
import { answerView } from './answer-view.ts';

/** Either side of the counter: the applicant sends the papers, or the desk records what was brought to it. */
interface Side {
  readonly path: typeof ownPatterns.supplement | typeof caseworkPatterns.recordSupplement;
  readonly permission: 'filer' | 'dossier.record-supplement';
  /** The dossier's own page on this side. */
  readonly dossier: (id: DossierId) => string;
  readonly here: (id: DossierId) => string;
  /** What is said when it is done. */
  readonly done: 'sent' | 'recorded';
}

const applicant: Side = {
  path: ownPatterns.supplement,
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

/** All that was asked for on one page that is one form: every button keeps every word, and every file that was chosen. */
export const answerSupplementRoutes = (deps: DossierDeps): readonly AnyRoute[] =>
  [applicant, desk].flatMap((side) => [showRoute(deps, side), sendRoute(deps, side)]);

const showRoute = (deps: DossierDeps, side: Side): AnyRoute =>
  route({
    method: 'GET',
    path: side.path,
    permission: side.permission,
    audit: 'supplement.answer-shown',
    input: dossierIn,
    handle: async ({ id }, request) => {
      const open = await openAwaited(deps, request, id);
      if (!open) return notFound();
      if (open === 'none') return over(side, id);
      const reply = replyIn(request.kept ?? {}, open.asked.components, open.reply);
      return show(side, { ...open, reply }, request, {});
    },
  });

const sendRoute = (deps: DossierDeps, side: Side): AnyRoute =>
  route({
    method: 'POST',
    path: side.path,
    permission: side.permission,
    audit: 'supplement.answered',
    // Two fields for each paper, most of them left empty; a sentence or two in each of the others.
    upload: {
      maxBytes: fileLimits.maxBytesPerFile,
      maxFiles: 100,
      fields: { fields: 200, fieldSize: 16 * 1024 },
    },
    // Ten megabytes each, from people nobody knows: a family's papers, not a disk full.
    limit: { max: 300, minutes: 10 },
    input: dossierIn,
    handle: async ({ id, body }, request) => {
      const open = await openAwaited(deps, request, id);
      if (!open) return notFound();
      if (open === 'none') return over(side, id);
      const upload: DocumentId | undefined = parseId(textIn(body, 'taiLen'));
      if (upload) return takeSent(deps, open, { upload, component: textIn(body, 'thanhPhan') }, request);
      return keepAll(deps, side, open, request);
    },
  });

const over = (side: Side, id: DossierId): Reply =>
  redirect(side.dossier(id), { kind: 'notice', text: inBoth(answerText, (t) => t.notAwaited) });

/** An upload that the page's script has sent; it is answered as data, and shown beside the file. */
async function takeSent(
  deps: DossierDeps,
  open: Awaited,
  sent: { readonly upload: DocumentId; readonly component: string },
  request: PageRequest,
): Promise<Reply> {
  const done = await takeUpload(deps, open, sent, request);
  return done.ok
    ? json({ ok: true })
    : json({ ok: false, message: notAddedWords(done.error)[request.lang] }, 422);
}

/** Files first, as they stand in the form; then every word; then what the button was for. */
async function keepAll(deps: DossierDeps, side: Side, open: Awaited, request: PageRequest): Promise<Reply> {
  const { id } = open.found.dossier;
  const files = await takeFiles(deps, open, request);
  const body = await request.wholeBody();
  const reply = replyIn(body, open.asked.components, open.reply);
  const tooLong = tooLongIn(reply);
  if (!hasErrors(tooLong)) await keepReply(deps.office.db, open.key, reply, request.now);
  const removed: DocumentId | undefined = parseId(textIn(body, 'xoa'));
  if (removed) await dropFile(deps, open, removed);
  const errors = { ...files.errors, ...tooLong };
  const now = await openAwaited(deps, request, id);
  if (!now || now === 'none') return over(side, id);
  const written = { ...now, reply };
  if (hasErrors(errors)) return show(side, written, request, errors);
  const wanted = textIn(body, 'viec');
  if (wanted === 'gui' && !removed) return send(deps, side, written, request);
  const [name] = files.added;
  const saved = removed
    ? answerSaid('removed')
    : name === undefined
      ? answerSaid('saved')
      : inBoth(filingText, (t) => t.fileAdded(name));
  return redirect(`${side.here(id)}${placeOf(wanted)}`, { kind: 'success', text: saved });
}

const answerSaid = (said: 'saved' | 'removed'): Bilingual => inBoth(answerText, (t) => t[said]);

/** Whoever saved one part goes on where they were. */
const placeOf = (wanted: string): string => {
  const part = /^luu-([\w.-]+)$/.exec(wanted)?.[1];
  return part === undefined ? '' : `#giay-${part}`;
};

/** What was chosen in the form: the names of what was taken, and what was refused of which paper. */
async function takeFiles(
  deps: DossierDeps,
  open: Awaited,
  request: PageRequest,
): Promise<{ readonly added: readonly string[]; readonly errors: FieldErrors }> {
  const added: string[] = [];
  const errors: Record<string, Bilingual> = {};
  for await (const { field, stream, fileName } of request.uploads) {
    const component = paperOfField(field);
    if (fileName === '' || component === undefined || !open.asked.components.includes(component)) {
      stream.resume();
      continue;
    }
    const taken = await takeFile(deps, open, { stream, fileName, component }, request);
    if (taken.ok) added.push(taken.value);
    else errors[paperField(component)] = notAddedWords(taken.error);
  }
  return { added, errors };
}

async function send(deps: DossierDeps, side: Side, open: Awaited, request: PageRequest): Promise<Reply> {
  const { id } = open.found.dossier;
  const missing = missingIn(
    open.reply,
    open.asked.components.map((key) => ({ key, name: componentName(open.found, key) })),
    {
      files: new Set(open.pending.map(({ component }) => component)),
      mayLeaveOut: mayLeaveOut(open.asked, open.found.rules),
    },
  );
  if (hasErrors(missing)) {
    // Sent a moment ago from another tab, its files are gone: then nothing is missing.
    const still = await openAwaited(deps, request, id);
    return still && still !== 'none' ? show(side, open, request, missing) : over(side, id);
  }
  const done = await sendSupplement(deps, open, request.now);
  return done.ok
    ? redirect(side.dossier(id), { kind: 'success', text: inBoth(answerText, (t) => t[side.done]) })
    : redirect(side.dossier(id), { kind: 'notice', text: refusalText(done.error) });
}

const limits = {
  megabytes: fileLimits.maxBytesPerFile / 1_048_576,
  files: fileLimits.maxFilesPerDossier,
} as const;

/** The page, with all that was written so far. */
function show(side: Side, open: Awaited, { view, lang }: PageRequest, errors: FieldErrors): Reply {
  const { id } = open.found.dossier;
  const at = { action: side.here(id), back: side.dossier(id), accept: acceptAttribute, limits };
  const markup = renderPage(AnswerSupplementPage({ view, ...at, ...answerView(open, lang), errors }));
  return html(markup, hasErrors(errors) ? 422 : 200);
}
