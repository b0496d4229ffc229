import { type Official, parseId, parsePlainDate } from '#kernel';
import {
  type AnyRoute,
  confirmFirst,
  type FormBody,
  forbidden,
  html,
  notFound,
  type PageRequest,
  redirect,
  route,
} from '#platform/http';
import { codesByVersion, touchedByCode } from '#procedures';
import { dateIn, type FieldErrors, fieldValues, hasErrors, isoOfParts, partsOfIso, textIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { rehearseBundle } from './apply-bundle.action.ts';
import type { BundleId } from './brought.ts';
import { BundlePage } from './bundle.page.tsx';
import { findBundle, setFromDay } from './bundle.store.ts';
import { bundlePath, bundlesPath } from './bundles.paths.ts';
import { say } from './bundles.route.ts';
import type { BundlesDeps } from './bundles-deps.ts';
import { applyingOf, approveBundle, type BroughtBundle, turnDown } from './decide-bundle.action.ts';
import { readBundle } from './read-bundle.action.ts';

/** One bundle: what it would change now, and the word of a second person. */
export const decideBundleRoutes = (deps: BundlesDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: bundlePath(':bundle'),
    permission: 'catalogue.approve',
    audit: 'bundle.rehearsed',
    input: ({ params }) => parseId<'bundle'>(params['bundle']),
    handle: async (id, request) => {
      const found = await findBundle(deps.db, id);
      return found ? show(deps, found, request, request.kept ?? {}, {}) : notFound();
    },
  }),
  route({
    method: 'POST',
    path: bundlePath(':bundle'),
    permission: 'catalogue.approve',
    audit: 'bundle.decided',
    input: ({ params, body }) => {
      const id = parseId<'bundle'>(params['bundle']);
      return id && { id, body };
    },
    handle: async ({ id, body }, request) => {
      const found = await findBundle(deps.db, id);
      if (!found) return notFound();
      if (request.actor.kind !== 'official') return forbidden();
      return decide(deps, found, body, { request, actor: request.actor });
    },
  }),
];

async function decide(
  deps: BundlesDeps,
  found: BroughtBundle,
  body: FormBody,
  { request, actor }: { readonly request: PageRequest; readonly actor: Official },
) {
  const { id, by, state } = found.brought;
  const who = { actor, now: request.now };
  const again = (errors: FieldErrors) => show(deps, found, request, body, errors);
  if (state !== 'waiting') return again({ 'y-kien': say((t) => t.wrong.gone) });
  const button = textIn(body, 'nut');
  if (button === 'ngay') return reday(deps, id, body, again);
  const note = textIn(body, 'y-kien');
  if (button !== 'duyet') {
    if (note === '' && by.accountId !== actor.accountId) return again({ 'y-kien': say((t) => t.wrong.note) });
    const settled = await turnDown(deps.db, found, who, note);
    if (!settled) return again({ 'y-kien': say((t) => t.wrong.gone) });
    return redirect(bundlesPath, { kind: 'success', text: say((t) => t.done[settled]) });
  }
  const done = await approveBundle(deps, found, who, note);
  if (done.ok) return redirect(bundlesPath, { kind: 'success', text: say((t) => t.done.applied) });
  const { error } = done;
  if (error === 'confirm') return confirmFirst();
  return again(error === 'own' || error === 'gone' ? { 'y-kien': say((t) => t.wrong[error]) } : {});
}

async function reday(
  { db }: BundlesDeps,
  id: BundleId,
  body: FormBody,
  again: (errors: FieldErrors) => ReturnType<typeof show>,
) {
  const parts = dateIn(body, 'ngay');
  const empty = Object.values(parts).every((part) => part === '');
  const day = empty ? undefined : parsePlainDate(isoOfParts(parts) ?? '');
  if (!empty && day === undefined) return again({ ngay: say((t) => t.wrong.day) });
  await setFromDay(db, id, day);
  return redirect(bundlePath(id));
}

async function show(
  deps: BundlesDeps,
  found: BroughtBundle,
  { view, actor, now, idempotencyKey }: PageRequest,
  body: FormBody,
  errors: FieldErrors,
) {
  const { brought } = found;
  const bundle = await readBundle(deps.db, found.content, deps.messages);
  const waits = brought.state === 'waiting';
  const report =
    waits && bundle.ok
      ? await rehearseBundle(deps.db, bundle.value, applyingOf(deps, found, { actor, now }))
      : undefined;
  const readFaults = bundle.ok ? [] : bundle.error;
  const day = partsOfIso(brought.from);
  const values = {
    'ngay-day': day.day,
    'ngay-month': day.month,
    'ngay-year': day.year,
    ...fieldValues(body),
  };
  const page = BundlePage({
    ...{ view, brought, messages: deps.messages, idempotencyKey, form: { values, errors } },
    manifest: bundle.ok ? bundle.value.manifest : undefined,
    report: report?.ok ? report.value : undefined,
    faults: report && !report.ok ? report.error : waits ? readFaults : [],
    touched: touchedByCode(await deps.touched(now), await codesByVersion(deps.db)),
    own: actor.kind === 'official' && actor.accountId === brought.by.accountId,
  });
  return html(renderPage(page), hasErrors(errors) ? 422 : 200);
}
