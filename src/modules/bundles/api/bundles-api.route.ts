import { Type } from 'typebox';
import { type Instant, isoOf, type Official, parseId, refusal } from '#kernel';
import { type AnyApiRoute, apiNotFound, apiRefused, apiRoute, apiValue, uploadedFile } from '#platform/http';
import { newId } from '#platform/ids';
import { codesByVersion, type Fault, faultText, touchedByCode } from '#procedures';
import { rehearseBundle } from '../apply-bundle.action.ts';
import { broughtBundles, findBundle, insertBundle } from '../bundle.store.ts';
import { bundleParts, largestBundle } from '../bundle.ts';
import type { BundlesDeps } from '../bundles-deps.ts';
import { applyingOf, approveBundle, turnDown } from '../decide-bundle.action.ts';
import { exportBundle } from '../export-bundle.action.ts';
import { readBundle } from '../read-bundle.action.ts';
import { reportLines } from '../report-lines.ts';

const id = Type.String({ format: 'uuid' });
const bundleOut = Type.Object({
  ...{ id, fileName: Type.String(), sha256: Type.String(), state: Type.String() },
  ...{ broughtBy: Type.String(), broughtAt: Type.String() },
});

/** Definitions on their way between installations, for programs: brought, rehearsed, decided, exported. */
export const bundlesApi = (deps: BundlesDeps): readonly AnyApiRoute[] => [
  ...listApi(deps),
  ...bringApi(deps),
  ...decideApi(deps),
];

const listApi = (deps: BundlesDeps): readonly AnyApiRoute[] => [
  apiRoute({
    method: 'GET',
    path: '/api/v1/bundles',
    permission: 'catalogue.approve',
    audit: 'bundles-read',
    summary: 'The last fifty bundles that were brought',
    params: Type.Object({}),
    query: Type.Object({}),
    body: Type.Object({}),
    response: Type.Object({ bundles: Type.Array(bundleOut) }),
    handle: async () => {
      const bundles = (await broughtBundles(deps.db)).map((each) => ({
        ...{ id: each.id, fileName: each.fileName, sha256: each.sha256, state: each.state },
        ...{ broughtBy: each.by.name, broughtAt: isoOf(each.at) },
      }));
      return apiValue({ bundles });
    },
  }),
  apiRoute({
    method: 'POST',
    path: '/api/v1/bundles/export',
    permission: 'catalogue.manage',
    audit: 'bundle.exported',
    summary: 'The definitions of this installation as a bundle, its bytes in base64',
    params: Type.Object({}),
    query: Type.Object({}),
    body: Type.Object({
      parts: Type.Array(Type.Enum(bundleParts), { minItems: 1 }),
      procedures: Type.Optional(
        Type.Array(Type.String({ pattern: '^[1-36]\\.\\d{6}$' }), { maxItems: 5000 }),
      ),
    }),
    response: Type.Object({ zip: Type.String() }),
    handle: async ({ body }, { now }) => {
      const { db, program, province } = deps;
      const chosen = { parts: new Set(body.parts), codes: new Set(body.procedures ?? []) };
      const bytes = await exportBundle(db, { ...chosen, program, province, now });
      return apiValue({ zip: bytes.toString('base64') });
    },
  }),
];

const bringApi = (deps: BundlesDeps): readonly AnyApiRoute[] => [
  apiRoute({
    method: 'POST',
    path: '/api/v1/bundles',
    permission: 'catalogue.manage',
    audit: 'bundle.brought',
    summary: 'Bring a bundle; refused with every mistake and its place, and then nothing of it is kept',
    params: Type.Object({}),
    query: Type.Object({}),
    body: Type.Object({}),
    upload: { maxBytes: largestBundle, maxFiles: 1 },
    response: Type.Object({ id }),
    handle: async (_, { actor, now, uploads }) => {
      if (actor.kind !== 'official') return apiNotFound();
      const uploaded = await uploadedFile(uploads, largestBundle);
      if (!uploaded.ok) return apiRefused(refusal(uploaded.error.code));
      const { fileName, bytes: content } = uploaded.value;
      const bundle = await readBundle(deps.db, content, deps.messages);
      if (!bundle.ok) return faulty(bundle.error);
      const made = newId<'bundle'>();
      const kept = { id: made, fileName: fileName.slice(0, 200), content, sha256: bundle.value.sha256 };
      await insertBundle(deps.db, kept, { actor, now });
      return apiValue({ id: made }, 201);
    },
  }),
  apiRoute({
    method: 'GET',
    path: '/api/v1/bundles/:id/rehearsal',
    permission: 'catalogue.approve',
    audit: 'bundle.rehearsed',
    summary: 'What a bundle that waits would change now; nothing is changed',
    params: Type.Object({ id }),
    query: Type.Object({}),
    body: Type.Object({}),
    response: Type.Object({ lines: Type.Array(Type.String()) }),
    handle: async ({ params }, { actor, now }) => {
      const found = await waiting(deps, params.id);
      if (actor.kind !== 'official' || !found) return apiNotFound();
      const bundle = await readBundle(deps.db, found.content, deps.messages);
      if (!bundle.ok) return faulty(bundle.error);
      const applying = applyingOf(deps, found, { actor, now });
      const report = await rehearseBundle(deps.db, bundle.value, applying);
      if (!report.ok) return faulty(report.error);
      const touched = touchedByCode(await deps.touched(now), await codesByVersion(deps.db));
      return apiValue({ lines: [...reportLines(report.value, touched, deps.messages)] });
    },
  }),
];

const decideApi = (deps: BundlesDeps): readonly AnyApiRoute[] => [
  apiRoute({
    method: 'POST',
    path: '/api/v1/bundles/:id/decide',
    permission: 'catalogue.approve',
    audit: 'bundle.decided',
    summary: 'Apply a bundle somebody else brought, all of it or nothing, or turn it down with the reason',
    params: Type.Object({ id }),
    query: Type.Object({}),
    body: Type.Object({ approve: Type.Boolean(), note: Type.Optional(Type.String({ maxLength: 500 })) }),
    response: Type.Object({ state: Type.Enum(['applied', 'rejected', 'withdrawn']) }),
    handle: async ({ params, body }, { actor, now }) => {
      const found = await waiting(deps, params.id);
      if (actor.kind !== 'official' || !found) return apiNotFound();
      return body.approve
        ? approve(deps, found, { actor, now }, body.note ?? '')
        : refuse(deps, found, { actor, now }, body.note ?? '');
    },
  }),
];

type Found = NonNullable<Awaited<ReturnType<typeof findBundle>>>;
type By = { readonly actor: Official; readonly now: Instant };

async function approve(deps: BundlesDeps, found: Found, by: By, note: string) {
  const done = await approveBundle(deps, found, by, note);
  if (done.ok) return apiValue({ state: 'applied' as const });
  if (done.error === 'confirm') return apiRefused(refusal('second-factor.needed'));
  if (done.error === 'own') return apiRefused(refusal('bundle.own'));
  return done.error === 'gone' ? apiRefused(refusal('bundle.decided'), 409) : faulty(done.error);
}

async function refuse(deps: BundlesDeps, found: Found, by: By, note: string) {
  const own = found.brought.by.accountId === by.actor.accountId;
  if (note === '' && !own) return apiRefused(refusal('bundle.note-missing'));
  const state = await turnDown(deps.db, found, by, note);
  return state ? apiValue({ state }) : apiRefused(refusal('bundle.decided'), 409);
}

async function waiting({ db }: BundlesDeps, asked: string): Promise<Found | undefined> {
  const bundle = parseId<'bundle'>(asked);
  const found = bundle && (await findBundle(db, bundle));
  return found?.brought.state === 'waiting' ? found : undefined;
}

/** Every mistake with its file and place, in both languages. */
const faulty = (faults: readonly Fault[]) =>
  apiRefused(refusal('bundle.faulty', { faults: faults.map(faultText) }));
