import { type AnyRoute, html, notFound, type PageRequest, type Reply, route } from '#platform/http';
import { type FormState, textIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { replaceWay } from './acts.ts';
import { comparisonsFor } from './condition-rows.ts';
import type { DesignSource } from './design-source.action.ts';
import { designerPaths } from './designer.paths.ts';
import { type Changing, changing, keep, toList } from './designing.action.ts';
import { isOtherwise } from './item-words.ts';
import { type BlockItem, type OutlineWay, wayOf } from './outline.ts';
import { refusalWords } from './refusal-words.ts';
import { revisionIn } from './revision.form.ts';
import { postedRows, readWay } from './way.form.ts';
import { WayPage } from './way.page.tsx';
import { rowValues, wayValues } from './way-values.ts';

const permission = 'catalogue.manage';

/** One way of a block. Adding a row and leaving one out show the form again with what was typed. */
export const wayRoutes = (source: DesignSource): readonly AnyRoute[] => {
  const path = designerPaths(source.base(':code')).way(':id');
  return [
    route({
      method: 'GET',
      path,
      permission,
      audit: 'process.way.form',
      input: ({ params }) => ({ key: params['code'] ?? '', id: params['id'] ?? '' }),
      handle: async ({ key, id }, request) => {
        const found = await changing(source, key, request);
        if ('kind' in found) return found;
        const at = wayOf(found.outline, id);
        if (!at) return notFound();
        return show(found, request, at, { values: request.kept ?? wayValues(at.way), errors: {} });
      },
    }),
    route({
      method: 'POST',
      path,
      permission,
      audit: 'process.way.change',
      input: ({ params, body }) => ({ key: params['code'] ?? '', id: params['id'] ?? '', body }),
      handle: async ({ key, id, body }, request) => {
        const found = await changing(source, key, request);
        if ('kind' in found) return found;
        const at = wayOf(found.outline, id);
        if (!at) return notFound();
        const { questions } = found.design;
        const asking = questions.find((question) => question.key === textIn(body, '_ve'));
        const adds = textIn(body, '_them') !== '';
        if (adds || textIn(body, '_bo') !== '') {
          const [how = '==='] = asking ? comparisonsFor(asking) : [];
          const added = adds && asking ? [{ about: asking.key, how, value: '' }] : [];
          const values = { ...body, ...rowValues([...postedRows(body), ...added]) };
          return show(found, request, at, { values, errors: {} });
        }
        const asks = at.block.kind === 'choice' && !isOtherwise(at.block, at.way);
        const read = readWay(body, at.way, { asks, questions });
        if (!read.ok) return show(found, request, at, { values: body, errors: read.error });
        const saved = await keep(found, revisionIn(body), replaceWay(found.outline, read.value), request.now);
        if (saved.ok) return toList(found.design.base, saved, `#buoc-${at.block.id}`);
        return show(found, request, at, { values: body, errors: { ten: refusalWords(saved.error) } });
      },
    }),
  ];
};

function show(
  { design }: Changing,
  { view }: PageRequest,
  { block, way }: { readonly block: BlockItem; readonly way: OutlineWay },
  form: FormState,
): Reply {
  const markup = renderPage(WayPage({ view, design, block, way, form }));
  return html(markup, Object.keys(form.errors).length > 0 ? 422 : 200);
}
