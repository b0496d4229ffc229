import {
  documentsByIds,
  pagePicture,
  type ScanRefusal,
  scanLimits,
  scanOfSearchable,
  scanRefusalWords,
  scanRulesWords,
} from '#documents';
import { type Bilingual, type DocumentId, dateIn, inBoth, type Lang, parseId, type Refusal } from '#kernel';
import {
  type AnyRoute,
  file,
  html,
  notFound,
  type PageRequest,
  type RawInput,
  type Reply,
  redirect,
  route,
} from '#platform/http';
import { type FieldErrors, untouched } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { caseComponents } from '../casework/case.ts';
import { clockOf } from '../casework/clock.ts';
import { dossierIn } from '../casework/form-input.ts';
import { MovedOnPage } from '../casework/moved-on.page.tsx';
import { refusalText } from '../refusal-words.ts';
import { type CopyDeps, offersFor } from './copy.action.ts';
import { type AskedOfPile, fromIn, pileForm, sheetsOnScreen } from './digitise.form.ts';
import { DigitisePage } from './digitise.page.tsx';
import { digitisePath, digitisePatterns } from './digitise.paths.ts';
import { digitiseText } from './digitise.text.ts';
import { type OpenDigitising, openDigitising, shownPile } from './open-digitising.action.ts';
import { addScans, arrangePile, dropPile, finishPile } from './pile.action.ts';
import { isSource, type Pile, pileOf } from './pile.store.ts';
import { arranged, done } from './sheets.ts';

/** Scanning, sorting and making papers of it, on one page of a dossier. */
export const digitiseRoutes = (deps: CopyDeps): readonly AnyRoute[] => [
  ...pileRoutes(deps),
  scanRoute(deps),
  pictureRoute(deps),
];

const pileRoutes = (deps: CopyDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: digitisePatterns.page,
    permission: 'dossier.digitise',
    audit: 'dossier.digitise.form',
    input: pileIn,
    handle: async ({ id, from }, request) => {
      const open = await openDigitising(deps, request, id);
      if (!open) return notFound();
      return open.refused ? turnAway(request, open, open.refused) : shown(deps, request, open, { from });
    },
  }),
  route({
    method: 'POST',
    path: digitisePatterns.page,
    permission: 'dossier.digitise',
    audit: 'dossier.digitise',
    input: pileIn,
    handle: async ({ id, from, body }, request) => {
      const open = await openDigitising(deps, request, id);
      if (!open) return notFound();
      if (open.refused) return turnAway(request, open, open.refused);
      const keys = caseComponents(open.found).map(({ key }) => key);
      return answer(deps, request, open, { from, asked: pileForm(body, keys) });
    },
  }),
];

const pileIn = (raw: RawInput) => {
  const asked = dossierIn(raw);
  return asked && { ...asked, from: fromIn(raw.query) };
};

type Request = PageRequest;

async function answer(
  deps: CopyDeps,
  request: Request,
  open: OpenDigitising,
  { from, asked }: { readonly from: number; readonly asked: AskedOfPile },
): Promise<Reply> {
  const { found, pile } = open;
  const { id } = found.dossier;
  const by = { actor: request.actor, now: request.now, key: request.idempotencyKey };
  const { act, version } = asked;
  if (pile.version !== version) return changed(deps, request, open, from);
  if (act.kind === 'drop')
    return (await dropPile(deps, id, version))
      ? redirect(digitisePath(id), { kind: 'success', text: inBoth(digitiseText, (t) => t.dropped) })
      : changed(deps, request, open, from);
  const after = arranged(pile.sheets, asked.changes);
  const sheets = act.kind === 'deed' ? done(after, act.deed, act.at) : after;
  if (!(await arrangePile(deps, id, { version, sheets }, by))) return changed(deps, request, open, from);
  if (act.kind !== 'finish') {
    const at = act.kind === 'deed' ? `#sheet-${act.at + 1}` : '';
    const flash = { kind: 'success' as const, text: inBoth(digitiseText, (t) => t.saved) };
    return redirect(`${digitisePath(id, from)}${at}`, act.kind === 'deed' ? undefined : flash);
  }
  const made = await finishPile(deps, found, version + 1, by);
  if (made.ok)
    return redirect(digitisePath(id), {
      kind: 'success',
      text: inBoth(digitiseText, (t) => t.done(made.value.length)),
    });
  if (made.error.code === 'digitise.changed') return changed(deps, request, open, from);
  const now = { ...open, pile: await pileOf(deps.office.db, id) };
  return shown(deps, request, now, { from, errors: { pile: faultOf(made.error) } }, 422);
}

function faultOf(refused: Refusal): Bilingual {
  const pages = refused.details?.['pages'];
  if (refused.code === 'digitise.unsorted' && Array.isArray(pages))
    return inBoth(digitiseText, (t) => t.unsortedError(pages.slice(0, 20).join(', ')));
  return isScanRefusal(refused) ? scanRefusalWords(refused) : refusalText(refused);
}

const isScanRefusal = (refused: Refusal): refused is ScanRefusal => /^(scan|pages|file)\./.test(refused.code);

/** Somebody was faster: the newest state, and who it was. */
async function changed(deps: CopyDeps, request: Request, open: OpenDigitising, from: number): Promise<Reply> {
  const pile: Pile = await pileOf(deps.office.db, open.found.dossier.id);
  const words = inBoth(digitiseText, (t) =>
    pile.savedBy === '' ? t.changedBySomebody : t.changed(pile.savedBy),
  );
  return shown(deps, request, { ...open, pile }, { from, errors: { pile: words } }, 409);
}

interface Shown {
  readonly from?: number;
  readonly errors?: FieldErrors;
}

async function shown(
  deps: CopyDeps,
  request: Request,
  { found, pile }: OpenDigitising,
  { from = 0, errors = {} }: Shown,
  status = 200,
): Promise<Reply> {
  const start = from < pile.sheets.length ? from - (from % sheetsOnScreen) : 0;
  const page = DigitisePage({
    view: request.view,
    found,
    clock: clockOf(found.dossier, found.calendar, request.now),
    form: { ...untouched, errors },
    idempotencyKey: request.idempotencyKey,
    from: start,
    rules: scanRulesWords(),
    offers: new Map(
      [...(await offersFor(deps, found, request.now))].map(([key, papers]) => [key, papers.length]),
    ),
    ...(await shownPile(deps, pile)),
  });
  return html(renderPage(page), status);
}

const turnAway = ({ view }: Request, { found }: OpenDigitising, refusal: Refusal): Reply =>
  html(
    renderPage(MovedOnPage({ view, found, refusal })),
    refusal.code === 'dossier.not-permitted' ? 403 : 409,
  );

const scanRoute = (deps: CopyDeps): AnyRoute =>
  route({
    method: 'POST',
    path: digitisePatterns.scan,
    page: digitisePatterns.page,
    permission: 'dossier.digitise',
    audit: 'dossier.digitise.scan',
    upload: { maxBytes: scanLimits.maxBytes, maxFiles: scanLimits.maxFiles },
    input: dossierIn,
    handle: async ({ id }, request) => {
      const open = await openDigitising(deps, request, id);
      if (!open) return notFound();
      if (open.refused) return turnAway(request, open, open.refused);
      const { actor, now, uploads, lang } = request;
      const photosName = digitiseText[lang].photosName(dateIn(now));
      const by = { actor, now, key: request.idempotencyKey, photosName };
      const { taken, refused, full } = await addScans(deps, open.found.dossier, uploads, by);
      const pages = taken.reduce((sum, scan) => sum + scan.pages, 0);
      const problems = refused.map(({ fileName, why }) => {
        const words = scanRefusalWords(why);
        return (l: Lang) => digitiseText[l].notTaken(fileName, words[l]);
      });
      if (full) problems.push((l) => digitiseText[l].full(scanLimits.maxPages));
      if (taken.length === 0 && problems.length === 0) problems.push((l) => digitiseText[l].nothingChosen);
      if (problems.length === 0)
        return redirect(`${digitisePath(id)}#chong-trang`, {
          kind: 'success',
          text: inBoth(digitiseText, (t) => t.added(pages)),
        });
      const files = { vi: '', en: '' };
      for (const each of ['vi', 'en'] as const) files[each] = problems.map((say) => say(each)).join(' ');
      const now_ = { ...open, pile: await pileOf(deps.office.db, id) };
      return shown(deps, request, now_, { errors: { files } }, 422);
    },
  });

/** A scan of the pile, a paper of the dossier or its searchable copy, or one that is offered to be used again. */
async function belongs(
  deps: CopyDeps,
  { found }: OpenDigitising,
  document: DocumentId,
  { now }: PageRequest,
): Promise<boolean> {
  const { db } = deps.office;
  const scan = (await scanOfSearchable(db, document)) ?? document;
  if (found.dossier.papers.some(({ documentId }) => documentId === scan)) return true;
  if (await isSource(db, found.dossier.id, document)) return true;
  const offers = [...(await offersFor(deps, found, now)).values()].flat();
  return offers.some((offer) => offer.document === document);
}

/** One page of a scan as a picture, for the officials who sort it. */
const pictureRoute = (deps: CopyDeps): AnyRoute =>
  route({
    method: 'GET',
    path: digitisePatterns.picture,
    permission: 'dossier.digitise',
    audit: 'dossier.digitise.page',
    input: (raw) => {
      const asked = dossierIn(raw);
      const document: DocumentId | undefined = parseId(raw.params['document']);
      const page = Number(/^\d{1,4}$/.exec(raw.params['page'] ?? '')?.[0]);
      return asked && document && page > 0
        ? {
            ...asked,
            document,
            page,
            size: raw.query['co'] === 'lon' ? ('large' as const) : ('small' as const),
          }
        : undefined;
    },
    handle: async ({ id, document: documentId, page, size }, request) => {
      const open = await openDigitising(deps, request, id);
      const { db } = deps.office;
      const may = open && (await belongs(deps, open, documentId, request));
      const [document] = may ? await documentsByIds(db, [documentId]) : [];
      const picture = document && (await pagePicture(deps.files, document, { page, size }));
      if (!picture) return notFound();
      return file({
        body: picture,
        mediaType: 'image/jpeg',
        fileName: `${page}.jpg`,
        size: picture.length,
        disposition: 'inline',
      });
    },
  });
