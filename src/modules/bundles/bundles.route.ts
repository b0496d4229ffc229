import { type Bilingual, inBoth } from '#kernel';
import {
  type AnyRoute,
  type FormBody,
  file,
  forbidden,
  html,
  noInput,
  type PageRequest,
  redirect,
  route,
  uploadedFile,
} from '#platform/http';
import { newId } from '#platform/ids';
import { type Fault, isProcedureCode } from '#procedures';
import { type FieldErrors, type FormState, hasErrors, textIn, textsIn, untouched } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { broughtBundles, insertBundle } from './bundle.store.ts';
import { bundleText } from './bundle.text.ts';
import { bundleParts, largestBundle, sha256Of } from './bundle.ts';
import { BundlesPage } from './bundles.page.tsx';
import { bundlePath, bundlesPath, exportPath } from './bundles.paths.ts';
import type { BundlesDeps } from './bundles-deps.ts';
import { exportBundle } from './export-bundle.action.ts';
import { readBundle } from './read-bundle.action.ts';

/** Definitions out of this installation and into it. */
export const bundlesRoutes = (deps: BundlesDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: bundlesPath,
    permission: 'catalogue.approve',
    audit: 'bundles',
    input: noInput,
    handle: (_, request) => show(deps, request, { form: untouched, faults: [] }),
  }),
  route({
    method: 'POST',
    path: bundlesPath,
    permission: 'catalogue.manage',
    audit: 'bundle.brought',
    upload: { maxBytes: largestBundle, maxFiles: 1 },
    input: noInput,
    handle: (_, request) => bring(deps, request),
  }),
  route({
    method: 'POST',
    path: exportPath,
    page: bundlesPath,
    permission: 'catalogue.manage',
    audit: 'bundle.exported',
    input: ({ body }) => body,
    handle: (body, request) => exported(deps, body, request),
  }),
];

async function exported(deps: BundlesDeps, body: FormBody, request: PageRequest) {
  const chosen = textsIn(body, 'phan');
  const parts = bundleParts.filter((part) => chosen.includes(part));
  const codes = textIn(body, 'ma')
    .split(/[\s,;]+/)
    .filter(Boolean);
  const wrong: FieldErrors = {
    ...(parts.length === 0 ? { phan: say((t) => t.wrong.parts) } : {}),
    ...(codes.every(isProcedureCode) ? {} : { ma: say((t) => t.wrong.codes) }),
  };
  if (hasErrors(wrong)) return show(deps, request, { form: { values: body, errors: wrong }, faults: [] });
  const { program, province, db } = deps;
  const asked = { parts: new Set(parts), codes: new Set(codes), program, province, now: request.now };
  const bytes = await exportBundle(db, asked);
  const name = bundleText[request.lang].fileName;
  return file({
    ...{ body: bytes, size: bytes.length, mediaType: 'application/zip', disposition: 'attachment' },
    fileName: `${name}-${province}-${sha256Of(bytes).slice(0, 12)}.zip`,
  });
}

async function bring(deps: BundlesDeps, request: PageRequest) {
  const { actor, now, uploads } = request;
  if (actor.kind !== 'official') return forbidden();
  const again = (tep: Bilingual | undefined, faults: readonly Fault[] = []) =>
    show(deps, request, { form: { values: {}, errors: tep ? { tep } : {} }, faults });
  const uploaded = await uploadedFile(uploads, largestBundle);
  if (!uploaded.ok) return again(uploaded.error.said);
  const { fileName, bytes: content } = uploaded.value;
  const bundle = await readBundle(deps.db, content, deps.messages);
  if (!bundle.ok) return again(undefined, bundle.error);
  const id = newId<'bundle'>();
  await insertBundle(
    deps.db,
    { id, fileName: fileName.slice(0, 200), content, sha256: bundle.value.sha256 },
    { actor, now },
  );
  return redirect(bundlePath(id), { kind: 'success', text: say((t) => t.done.brought) });
}

async function show(
  { db }: BundlesDeps,
  { view, actor, idempotencyKey }: PageRequest,
  { form, faults }: { readonly form: FormState; readonly faults: readonly Fault[] },
) {
  const mayBring = actor.kind === 'official' && actor.permissions.has('catalogue.manage');
  const bundles = await broughtBundles(db);
  const page = BundlesPage({ view, form, faults, bundles, mayBring, idempotencyKey });
  return html(renderPage(page), hasErrors(form.errors) || faults.length > 0 ? 422 : 200);
}

export const say = (pick: (t: (typeof bundleText)['vi' | 'en']) => string): Bilingual =>
  inBoth(bundleText, pick);
