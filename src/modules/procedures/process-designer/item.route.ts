import { err, ok, type Result } from '#kernel';
import {
  type AnyRoute,
  type FormBody,
  html,
  notFound,
  type PageRequest,
  type Reply,
  redirect,
  route,
} from '#platform/http';
import { type FieldErrors, type FormState, textIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { insertItem, newBlock, type Place, replaceItem } from './acts.ts';
import type { DesignSource } from './design-source.action.ts';
import { designerPaths } from './designer.paths.ts';
import { type Changing, changing, keep, toList } from './designing.action.ts';
import { laneIn, readCall, readStep } from './item.form.ts';
import { ItemPage } from './item.page.tsx';
import { itemValues } from './item-values.ts';
import { freshId, type Item, itemOf, type Outline } from './outline.ts';
import { refusalWords } from './refusal-words.ts';
import { revisionIn } from './revision.form.ts';

const permission = 'catalogue.manage';

interface Asked {
  readonly key: string;
  readonly id: string;
  readonly body: FormBody;
}

/** One item of the list: changed, or added at a place. */
export const itemRoutes = (source: DesignSource): readonly AnyRoute[] => [
  ...changeRoutes(source),
  ...addRoutes(source),
];

const asked = ({
  params,
  body,
}: {
  readonly params: Readonly<Record<string, string>>;
  readonly body: FormBody;
}): Asked | undefined => {
  const { code: key, id } = params;
  return key === undefined || id === undefined ? undefined : { key, id, body };
};

const changeRoutes = (source: DesignSource): readonly AnyRoute[] => {
  const path = designerPaths(source.base(':code')).item(':id');
  return [
    route({
      method: 'GET',
      path,
      permission,
      audit: 'process.step.form',
      input: asked,
      handle: async ({ key, id }, request) => {
        const found = await changing(source, key, request);
        if ('kind' in found) return found;
        const item = itemOf(found.outline, id);
        if (!item) return notFound();
        const values = request.kept ?? itemValues(item, request.lang);
        return show(found, request, { form: { values, errors: {} }, item });
      },
    }),
    route({
      method: 'POST',
      path,
      permission,
      audit: 'process.step.change',
      input: asked,
      handle: async ({ key, id, body }, request) => {
        const found = await changing(source, key, request);
        if ('kind' in found) return found;
        const item = itemOf(found.outline, id);
        if (!item) return notFound();
        const read = readItem(item, body, found.outline);
        if (!read.ok) return show(found, request, { form: { values: body, errors: read.error }, item });
        const saved = await keep(
          found,
          revisionIn(body),
          replaceItem(found.outline, read.value),
          request.now,
        );
        if (saved.ok) return toList(found.design.base, saved, `#buoc-${id}`);
        const errors = { ten: refusalWords(saved.error) };
        return show(found, request, { form: { values: body, errors }, item });
      },
    }),
  ];
};

const addRoutes = (source: DesignSource): readonly AnyRoute[] => {
  const path = designerPaths(source.base(':code')).add;
  return [
    route({
      method: 'GET',
      path,
      permission,
      audit: 'process.step.new',
      input: ({ params, query }) => ({ key: params['code'] ?? '', query }),
      handle: async ({ key, query }, request) => {
        const found = await changing(source, key, request);
        if ('kind' in found) return found;
        const place = { after: query['sau'], way: query['nhanh'] };
        return show(found, request, { form: { values: request.kept ?? {}, errors: {} }, place });
      },
    }),
    route({
      method: 'POST',
      path,
      permission,
      audit: 'process.step.add',
      input: ({ params, body }) => ({ key: params['code'] ?? '', body }),
      handle: async ({ key, body }, request) => {
        const found = await changing(source, key, request);
        if ('kind' in found) return found;
        const [after, way] = [textIn(body, 'sau'), textIn(body, 'nhanh')];
        const place = { after: after || undefined, way: way || undefined };
        const again = (errors: FieldErrors) =>
          show(found, request, { form: { values: body, errors }, place });
        const read = newItem(body, found.outline);
        if (!read.ok) return again(read.error);
        const at: Place = way === '' ? { after } : { way };
        const saved = await keep(
          found,
          revisionIn(body),
          insertItem(found.outline, at, read.value),
          request.now,
        );
        if (!saved.ok) return again({ ten: refusalWords(saved.error) });
        // Whom a call calls and when a way is taken is said on its own page.
        if (read.value.type !== 'step') return redirect(designerPaths(found.design.base).item(read.value.id));
        return toList(found.design.base, saved, `#buoc-${read.value.id}`);
      },
    }),
  ];
};

function readItem(item: Item, body: FormBody, outline: Outline): Result<Item, FieldErrors> {
  if (item.type === 'step') return readStep(body, item.id, outline.lanes);
  if (item.type === 'call') return readCall(body, item.id, outline.lanes);
  const errors: Record<string, FieldErrors[string]> = {};
  const lane = laneIn(body, outline.lanes, errors);
  return lane === '' ? err(errors) : ok({ ...item, lane, name: textIn(body, 'ten').slice(0, 200) });
}

function newItem(body: FormBody, outline: Outline): Result<Item, FieldErrors> {
  const kind = textIn(body, 'loai');
  if (kind === 'call') return readCall(body, freshId(outline, 'call'), outline.lanes);
  if (kind !== 'choice' && kind !== 'parallel')
    return readStep(body, freshId(outline, 'step'), outline.lanes);
  const errors: Record<string, FieldErrors[string]> = {};
  const lane = laneIn(body, outline.lanes, errors);
  const name = textIn(body, 'ten').slice(0, 200);
  return lane === '' ? err(errors) : ok(newBlock(outline, kind, { name, lane }));
}

interface Shown {
  readonly form: FormState;
  readonly item?: Item | undefined;
  readonly place?: { readonly after?: string | undefined; readonly way?: string | undefined };
}

function show(
  { design, outline }: Changing,
  { view }: PageRequest,
  { form, item, place = {} }: Shown,
): Reply {
  const markup = renderPage(ItemPage({ view, design, outline, form, item, place }));
  return html(markup, Object.keys(form.errors).length > 0 ? 422 : 200);
}
