import { ok } from '#kernel';
import {
  type AnyRoute,
  type FormBody,
  html,
  notFound,
  type PageRequest,
  type Reply,
  route,
} from '#platform/http';
import { type FieldErrors, type FormState, hasErrors } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { putLane } from './acts.ts';
import type { DesignSource } from './design-source.action.ts';
import { designerPaths } from './designer.paths.ts';
import { type Changing, changing, keep, toList } from './designing.action.ts';
import { namesIn } from './item.form.ts';
import { readLane } from './lane.form.ts';
import { LanePage } from './lane.page.tsx';
import { NamePage } from './name.page.tsx';
import { freshId } from './outline.ts';
import { refusalWords } from './refusal-words.ts';
import { revisionIn } from './revision.form.ts';

const permission = 'catalogue.manage';

/** Lanes and the name of the whole. */
export const laneRoutes = (source: DesignSource): readonly AnyRoute[] => {
  const paths = designerPaths(source.base(':code'));
  return [
    ...pair(source, { path: paths.lane(':id'), audit: 'process.lane' }, laneOfPath),
    ...pair(source, { path: paths.newLane, audit: 'process.lane.new' }, newLane),
    ...pair(source, { path: paths.name, audit: 'process.name' }, nameOfProcess),
  ];
};

/** A form of one thing: how it stands, how it is shown, what becomes of what was posted. */
interface Editing {
  readonly values: FormState['values'];
  readonly page: (form: FormState) => ReturnType<typeof LanePage>;
  readonly save: (body: FormBody, request: PageRequest) => Promise<Reply | FieldErrors>;
}
type Edit = (found: Changing, id: string, request: PageRequest) => Editing | undefined;

const pair = (
  source: DesignSource,
  { path, audit }: { readonly path: string; readonly audit: string },
  edit: Edit,
): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path,
    permission,
    audit: `${audit}.form`,
    input: ({ params }) => ({ key: params['code'] ?? '', id: params['id'] ?? '' }),
    handle: async ({ key, id }, request) => {
      const found = await changing(source, key, request);
      if ('kind' in found) return found;
      const editing = edit(found, id, request);
      if (!editing) return notFound();
      return html(renderPage(editing.page({ values: request.kept ?? editing.values, errors: {} })));
    },
  }),
  route({
    method: 'POST',
    path,
    permission,
    audit: `${audit}.change`,
    input: ({ params, body }) => ({ key: params['code'] ?? '', id: params['id'] ?? '', body }),
    handle: async ({ key, id, body }, request) => {
      const found = await changing(source, key, request);
      if ('kind' in found) return found;
      const editing = edit(found, id, request);
      if (!editing) return notFound();
      const saved = await editing.save(body, request);
      if (isReply(saved)) return saved;
      return html(renderPage(editing.page({ values: body, errors: saved })), 422);
    },
  }),
];

const isReply = (saved: Reply | FieldErrors): saved is Reply => typeof saved['kind'] === 'string';

const laneOfPath: Edit = (found, id, { view }) => {
  const { outline, design } = found;
  const lane = outline.lanes.find((each) => each.id === id);
  return (
    lane && {
      values: { ten: lane.name, vaiTro: lane.role, coQuan: lane.agency },
      page: (form) => LanePage({ view, design, lane: id, form }),
      save: saveLane(found, id),
    }
  );
};

const newLane: Edit = (found, _, { view }) => ({
  values: {},
  page: (form) => LanePage({ view, design: found.design, lane: undefined, form }),
  save: saveLane(found, freshId(found.outline, 'lane')),
});

const saveLane =
  (found: Changing, id: string): Editing['save'] =>
  async (body, request) => {
    const read = readLane(
      body,
      id,
      found.design.agencies.map(({ key }) => key),
    );
    if (!read.ok) return read.error;
    const saved = await keep(found, revisionIn(body), putLane(found.outline, read.value), request.now);
    return saved.ok ? toList(found.design.base, saved) : { ten: refusalWords(saved.error) };
  };

const nameOfProcess: Edit = (found, _, { view }) => ({
  values: { ten: found.outline.name, tenEn: found.outline.nameEn },
  page: (form) => NamePage({ view, design: found.design, form }),
  save: async (body, request) => {
    const errors: Record<string, FieldErrors[string]> = {};
    const names = namesIn(body, errors);
    if (hasErrors(errors)) return errors;
    const saved = await keep(found, revisionIn(body), ok({ ...found.outline, ...names }), request.now);
    return saved.ok ? toList(found.design.base, saved) : { ten: refusalWords(saved.error) };
  },
});
