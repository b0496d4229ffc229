import {
  type DocumentRef,
  documentsByIds,
  pagePicture,
  scanRefusalOf,
  scanRefusalWords,
  showsPages,
  trayUnitOf,
} from '#documents';
import { type Bilingual, type DocumentId, inBoth, type Official, parseId, type Refusal } from '#kernel';
import {
  type AnyRoute,
  type FormBody,
  file,
  html,
  notFound,
  type PageRequest,
  type RawInput,
  type Reply,
  redirect,
  route,
} from '#platform/http';
import { type FieldErrors, textIn, textsIn, untouched } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { digitisePath } from '../digitise/digitise.paths.ts';
import { refusalText } from '../refusal-words.ts';
import { discardFromTray, lookNow, openTray, type TrayDeps, takeFromTray } from './tray.action.ts';
import { TrayPage } from './tray.page.tsx';
import { trayFor, trayPath, trayPicturePattern } from './tray.paths.ts';
import { trayText } from './tray.text.ts';

/** The tray of the official's own agency, and of no other. */
export const trayRoutes = (deps: TrayDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: trayPath,
    permission: 'dossier.digitise',
    audit: 'tray.open',
    input: ({ query }: RawInput) => ({ ma: query['ma'] ?? '' }),
    handle: ({ ma }, request) =>
      asOfficial(request, (actor) => shown(deps, request, actor, { body: { ma } })),
  }),
  route({
    method: 'POST',
    path: trayPath,
    permission: 'dossier.digitise',
    audit: 'tray.change',
    input: ({ body }: RawInput) => ({ body }),
    handle: ({ body }, request) => asOfficial(request, (actor) => answer(deps, request, actor, body)),
  }),
  route({
    method: 'GET',
    path: trayPicturePattern,
    permission: 'dossier.digitise',
    audit: 'tray.picture',
    input: ({ params }: RawInput) => {
      const id: DocumentId | undefined = parseId(params['document']);
      return id && { id };
    },
    handle: ({ id }, request) => asOfficial(request, (actor) => picture(deps, actor, id)),
  }),
];

const asOfficial = async (
  { actor }: PageRequest,
  then: (actor: Official) => Promise<Reply>,
): Promise<Reply> => (actor.kind === 'official' ? then(actor) : notFound());

async function answer(deps: TrayDeps, request: PageRequest, actor: Official, body: FormBody): Promise<Reply> {
  const ids = textsIn(body, 'tep').flatMap((id) => parseId<'tray-file'>(id) ?? []);
  const act = textIn(body, 'lam');
  if (act === 'xem') {
    await lookNow(deps, actor);
    return redirect(trayFor(textIn(body, 'ma')));
  }
  const again = (errors: FieldErrors) => shown(deps, request, actor, { body, errors }, 422);
  if (ids.length === 0) return again({ tep: inBoth(trayText, (t) => t.choose) });
  if (act === 'bo') {
    const count = await discardFromTray(deps, actor, ids, request.now);
    return redirect(trayPath, { kind: 'success', text: inBoth(trayText, (t) => t.discarded(count)) });
  }
  const done = await takeFromTray(deps, actor, { code: textIn(body, 'ma'), ids }, request.now);
  if (!done.ok) return again(faultOf(done.error));
  const { dossier, count } = done.value;
  const text = inBoth(trayText, (t) => t.taken(count));
  return redirect(digitisePath(dossier.id), { kind: 'success', text });
}

const faultOf = (refused: Refusal): FieldErrors => ({
  [refused.code === 'tray.dossier-unknown' ? 'ma' : 'tep']: refusalText(refused),
});

async function shown(
  deps: TrayDeps,
  { view, idempotencyKey }: PageRequest,
  actor: Official,
  { body, errors = {} }: { readonly body: FormBody; readonly errors?: FieldErrors },
  status = 200,
): Promise<Reply> {
  const open = await openTray(deps, actor);
  const reasons = new Map<string, Bilingual>(
    open.files.flatMap(({ id, refusedBecause }) => {
      const why = refusedBecause === undefined ? undefined : scanRefusalOf(refusedBecause);
      return why ? [[id, scanRefusalWords(why)] as const] : [];
    }),
  );
  const form = { ...untouched, values: body, errors };
  const page = TrayPage({ view, ...open, reasons, pictures: showsPages(), form, idempotencyKey });
  return html(renderPage(page), status);
}

async function picture({ office, files }: TrayDeps, actor: Official, id: DocumentId): Promise<Reply> {
  const own = (await trayUnitOf(office.db, id)) === actor.agencyId;
  const [document]: readonly DocumentRef[] = own ? await documentsByIds(office.db, [id]) : [];
  const body = document && (await pagePicture(files, document, { page: 1, size: 'small' }));
  if (!body) return notFound();
  return file({
    body,
    mediaType: 'image/jpeg',
    fileName: '1.jpg',
    size: body.length,
    disposition: 'inline',
  });
}
