import { recordChange } from '#audit';
import { mustConfirm, type Official, parseId, parsePlainDate } from '#kernel';
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
import { type Applying, applyBundle, rehearseBundle } from './apply-bundle.action.ts';
import type { Brought, BundleId } from './brought.ts';
import { BundlePage } from './bundle.page.tsx';
import { findBundle, setFromDay, settleBundle } from './bundle.store.ts';
import { bundlePath, bundlesPath } from './bundles.paths.ts';
import { type BundlesDeps, say } from './bundles.route.ts';
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

interface Found {
  readonly brought: Brought;
  readonly content: Uint8Array;
}

async function decide(
  deps: BundlesDeps,
  found: Found,
  body: FormBody,
  { request, actor }: { readonly request: PageRequest; readonly actor: Official },
) {
  const { id, by, state } = found.brought;
  const { now } = request;
  const again = (errors: FieldErrors) => show(deps, found, request, body, errors);
  if (state !== 'waiting') return again({ 'y-kien': say((t) => t.wrong.gone) });
  const own = by.accountId === actor.accountId;
  const button = textIn(body, 'nut');
  if (button === 'ngay') return reday(deps, id, body, again);
  const note = textIn(body, 'y-kien');
  if (button !== 'duyet') {
    if (note === '' && !own) return again({ 'y-kien': say((t) => t.wrong.note) });
    const settled = { state: own ? 'withdrawn' : 'rejected', note } as const;
    const done = await deps.db.transaction(async (tx) => {
      if (!(await settleBundle(tx, id, settled, { actor, now }))) return false;
      const subject = { kind: 'bundle', id: found.brought.sha256, name: found.brought.fileName } as const;
      const reason = note === '' ? {} : { reason: note };
      await recordChange(tx, { action: `bundle.${settled.state}`, subject, ...reason }, { actor, now });
      return true;
    });
    if (!done) return again({ 'y-kien': say((t) => t.wrong.gone) });
    return redirect(bundlesPath, { kind: 'success', text: say((t) => t.done[settled.state]) });
  }
  if (own) return again({ 'y-kien': say((t) => t.wrong.own) });
  const bundle = await readBundle(deps.db, found.content, deps.messages);
  if (!bundle.ok) return again({});
  if (mustConfirm(actor, now)) return confirmFirst();
  const report = await applyBundle(
    deps.db,
    bundle.value,
    applyingOf(deps, found, { actor, now }),
    async (tx) => {
      if (!(await settleBundle(tx, id, { state: 'applied', note }, { actor, now })))
        throw new Error(`Bundle ${id} was decided about while it was applied`);
    },
  );
  if (!report.ok) return again({});
  return redirect(bundlesPath, { kind: 'success', text: say((t) => t.done.applied) });
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

const applyingOf = (
  { messages, recount }: BundlesDeps,
  { brought }: Found,
  { actor, now }: Pick<Applying, 'actor' | 'now'>,
): Applying => ({
  ...{ messages, recount, actor, now, from: brought.from, broughtBy: brought.by.name },
  approvedBy: actor.kind === 'official' ? actor.name : undefined,
});

async function show(
  deps: BundlesDeps,
  found: Found,
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
