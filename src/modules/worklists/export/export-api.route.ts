import { Type } from 'typebox';
import { parseId } from '#kernel';
import { type AnyApiRoute, apiNotFound, apiRoute, apiValue } from '#platform/http';
import { sections } from '../sections.ts';
import { filterIn, sectionSlugs } from '../worklist.paths.ts';
import { askExport, type ExportDeps } from './export.action.ts';
import { findExport } from './export.store.ts';

/** A list as a file; it is fetched from the page's address. */
export const exportApi = (deps: ExportDeps): readonly AnyApiRoute[] => [
  apiRoute({
    method: 'POST',
    path: '/api/v1/worklist/exports',
    permission: 'workspace.enter',
    audit: 'worklist.export.order',
    summary: 'Ask for a list as an Excel file, made in the background',
    params: Type.Object({}),
    query: Type.Object({}),
    body: Type.Object({
      section: Type.Enum([...sections]),
      /** More conditions, as the address of the list's page has them. */
      query: Type.Optional(Type.String({ maxLength: 500 })),
    }),
    response: Type.Object({ id: Type.String({ format: 'uuid' }) }),
    handle: async ({ body }, { actor, now }) => {
      if (actor.kind !== 'official') return apiNotFound();
      const asked = Object.fromEntries(new URLSearchParams(body.query ?? ''));
      const filter = filterIn({ ...asked, muc: sectionSlugs[body.section] });
      return apiValue({ id: await askExport(deps, actor, { filter, lang: 'vi' }, now) });
    },
  }),
  apiRoute({
    method: 'GET',
    path: '/api/v1/worklist/exports/:export',
    permission: 'workspace.enter',
    audit: 'worklist.export.read',
    summary: 'How far a file is',
    params: Type.Object({ export: Type.String({ format: 'uuid' }) }),
    query: Type.Object({}),
    body: Type.Object({}),
    response: Type.Object({
      rows: Type.Union([Type.Integer(), Type.Null()]),
      done: Type.Integer(),
      ended: Type.Boolean(),
      kept: Type.Boolean(),
    }),
    handle: async ({ params }, { actor }) => {
      const id = parseId(params.export);
      const made = actor.kind === 'official' && id ? await findExport(deps.db, id, actor) : undefined;
      if (!made) return apiNotFound();
      const { of, done, endedAt, kept } = made;
      return apiValue({ rows: of ?? null, done, ended: endedAt !== undefined, kept });
    },
  }),
];
