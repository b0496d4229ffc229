import { err, ok, type Result, refusal } from '#kernel';
import {
  type AnyRoute,
  type FormBody,
  forbidden,
  html,
  notFound,
  type PageRequest,
  type Reply,
  redirect,
  route,
} from '#platform/http';
import { textIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import type { EditRefusal } from '../drafting/edit-draft.action.ts';
import {
  type ActRefusal,
  addWay,
  moveItem,
  moveTo,
  type Place,
  raiseWay,
  removeItem,
  removeLane,
  removeWay,
} from './acts.ts';
import { emptyProcess } from './begin-process.ts';
import { canvasRoutes } from './canvas.route.ts';
import type { DesignSource } from './design-source.action.ts';
import { designerPaths } from './designer.paths.ts';
import { changing, keep, opened, toList } from './designing.action.ts';
import { firstOutline } from './first-outline.ts';
import { importRoutes } from './import.route.ts';
import { itemRoutes } from './item.route.ts';
import { laneRoutes } from './lane.route.ts';
import { DesignerPage } from './list.page.tsx';
import { NoDraftPage } from './no-draft.page.tsx';
import type { Outline } from './outline.ts';
import { revisionIn } from './revision.form.ts';
import { wayRoutes } from './way.route.ts';
import { writeOutline } from './write-outline.action.ts';

const permission = 'catalogue.manage';

/** The designer of one kind of process: the list, and everything that can be done with it. */
export const designerRoutes = (source: DesignSource): readonly AnyRoute[] => [
  ...mainRoutes(source),
  ...itemRoutes(source),
  ...wayRoutes(source),
  ...laneRoutes(source),
  ...canvasRoutes(source),
  ...importRoutes(source),
];

const mainRoutes = (source: DesignSource): readonly AnyRoute[] => {
  const paths = designerPaths(source.base(':code'));
  return [
    route({
      method: 'GET',
      path: paths.list,
      permission,
      audit: 'process.design',
      input: ({ params }) => params['code'],
      handle: async (key, request) => {
        const found = await opened(source, key, request);
        if (found === 'no-draft') return html(renderPage(NoDraftPage(noDraft(source, key, request))));
        if ('kind' in found) return found;
        return html(renderPage(DesignerPage({ view: request.view, design: found.design })));
      },
    }),
    route({
      method: 'POST',
      path: paths.begin,
      permission,
      audit: 'process.begin',
      page: paths.list,
      input: keyAndBody,
      handle: (asked, request) => begin(source, asked, request),
    }),
    route({
      method: 'POST',
      path: paths.act,
      permission,
      audit: 'process.act',
      page: paths.list,
      input: keyAndBody,
      handle: async ({ key, body }, request) => {
        const found = await changing(source, key, request);
        if ('kind' in found) return found;
        const saved = await keep(found, revisionIn(body), actOf(found.outline, body), request.now);
        const id = textIn(body, 'buoc');
        const stays = saved.ok && textIn(body, 'viec') !== 'xoa' && id !== '';
        return toList(found.design.base, saved, stays ? `#buoc-${id}` : '');
      },
    }),
  ];
};

function noDraft(source: DesignSource, key: string, { view }: PageRequest) {
  const base = source.base(key);
  return { view, base, home: base.slice(0, base.lastIndexOf('/')) };
}

interface Asked {
  readonly key: string;
  readonly body: FormBody;
}

function keyAndBody({
  params,
  body,
}: {
  readonly params: Readonly<Record<string, string>>;
  readonly body: FormBody;
}): Asked | undefined {
  const key = params['code'];
  return key === undefined ? undefined : { key, body };
}

/** Begins the draft; in a draft that has no process yet, its first four steps. */
async function begin(
  source: DesignSource,
  { key, body }: Asked,
  { actor, now }: PageRequest,
): Promise<Reply> {
  if (actor.kind !== 'official') return forbidden();
  if (!source.isKey(key)) return notFound();
  const design = await source.load(key);
  if (design === undefined) return notFound();
  const by = { actor, now };
  if (design === 'no-draft') {
    const begun = await source.begin(key, by);
    return begun.ok ? redirect(source.base(key)) : toList(source.base(key), begun);
  }
  const refused: Result<unknown, EditRefusal> = err(refusal('draft.submitted'));
  if (!design.editable || design.xml !== undefined)
    return toList(design.base, design.editable ? ok(undefined) : refused);
  const bpmn = await writeOutline(emptyProcess(), firstOutline(design.called));
  return toList(design.base, await source.save({ key, revision: revisionIn(body), bpmn }, by));
}

/** What a button asks for. */
function actOf(outline: Outline, body: FormBody): Result<Outline, ActRefusal> {
  const [id, flow] = [textIn(body, 'buoc'), textIn(body, 'nhanh')];
  switch (textIn(body, 'viec')) {
    case 'len':
      return moveItem(outline, id, -1);
    case 'xuong':
      return moveItem(outline, id, 1);
    case 'xoa':
      return removeItem(outline, id);
    case 'chuyen':
      return moveTo(outline, id, placeIn(textIn(body, 'den')));
    case 'them-nhanh':
      return addWay(outline, id);
    case 'nhanh-len':
      return raiseWay(outline, flow);
    case 'xoa-nhanh':
      return removeWay(outline, flow);
    case 'xoa-lan':
      return removeLane(outline, textIn(body, 'lan'));
    default:
      return err(refusal('process.gone'));
  }
}

/** `sau ID` or `nhanh FLOW`, as the options of `placesIn` send it. */
function placeIn(value: string): Place {
  const [where = '', id = ''] = value.split(' ');
  return where === 'nhanh' ? { way: id } : { after: id };
}
