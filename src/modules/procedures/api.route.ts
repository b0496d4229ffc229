import { Type } from 'typebox';
import { dateIn } from '#kernel';
import type { Executor } from '#platform/db';
import { type AnyApiRoute, apiNotFound, apiRoute, apiValue } from '#platform/http';
import { versionInForce } from './catalogue.store.ts';
import { toJsonSchema } from './form/json-schema.ts';
import { limitsAt } from './local-limits/limits-at.action.ts';
import { canBeFiledHere, isProcedureCode, type ProcedureVersion } from './procedure.ts';
import { stepsInOrder } from './process/reckon.ts';
import { searchProcedures } from './search/search.store.ts';

const bilingual = Type.Object({ vi: Type.String(), en: Type.String() });
const route = Type.Union([Type.Literal('local'), Type.Literal('portal'), Type.Literal('ministry')]);
const hit = Type.Object({
  code: Type.String(),
  name: bilingual,
  field: bilingual,
  level: Type.String(),
  route,
});
const found = Type.Object({ total: Type.Integer(), procedures: Type.Array(hit) });

const procedure = Type.Object({
  code: Type.String(),
  versionId: Type.String(),
  version: Type.Integer(),
  effectiveFrom: Type.String({ description: 'YYYY-MM-DD' }),
  canBeFiledHere: Type.Boolean(),
  content: Type.Unknown({ description: 'What is published: components, time limit, fee, legal basis' }),
  steps: Type.Array(
    Type.Object({
      id: Type.String(),
      kind: Type.String(),
      role: Type.String(),
      name: bilingual,
      limitMinutes: Type.Optional(Type.Integer({ description: 'working minutes' })),
    }),
  ),
  limits: Type.Optional(
    Type.Array(
      Type.Object({
        variant: Type.Optional(Type.String({ description: 'key of the case; absent: the main limit' })),
        limit: Type.Unknown(),
        source: Type.Union([Type.Literal('law'), Type.Literal('local')]),
        ground: Type.Optional(Type.String()),
      }),
      { description: 'limits at the unit that was asked for' },
    ),
  ),
  answersSchema: Type.Optional(Type.Unknown({ description: 'JSON Schema 2020-12 of the answers' })),
});

/** The catalogue for machines: public, as the pages are. */
export const procedureApi = ({ db }: { readonly db: Executor }): readonly AnyApiRoute[] => [
  apiRoute({
    method: 'GET',
    path: '/api/v1/procedures',
    permission: 'public',
    audit: 'api.procedures.searched',
    summary: 'Find procedures in force',
    params: Type.Object({}),
    query: Type.Object({
      q: Type.Optional(Type.String({ maxLength: 200 })),
      offset: Type.Optional(Type.String({ pattern: '^[0-9]{1,6}$' })),
    }),
    body: Type.Unknown(),
    response: found,
    handle: async ({ query }, { now }) => {
      const offset = Number(query.offset ?? 0);
      const { total, hits } = await searchProcedures(db, {
        text: query.q ?? '',
        on: dateIn(now),
        limit: 50,
        offset,
      });
      const procedures = hits.map((each) => ({
        code: each.code,
        name: { vi: each.nameVi, en: each.nameEn },
        field: { vi: each.fieldVi, en: each.fieldEn },
        level: each.level,
        route: each.route,
      }));
      return apiValue({ total, procedures });
    },
  }),
  apiRoute({
    method: 'GET',
    path: '/api/v1/procedures/:code',
    permission: 'public',
    audit: 'api.procedure.read',
    summary: 'A procedure in force, with its steps and the schema of its form',
    params: Type.Object({ code: Type.String() }),
    query: Type.Object({
      unit: Type.Optional(
        Type.String({ maxLength: 40, description: 'commune to file at: adds the limits promised there' }),
      ),
    }),
    body: Type.Unknown(),
    response: procedure,
    handle: async ({ params, query }, { now }) => {
      if (!isProcedureCode(params.code)) return apiNotFound();
      const version = await versionInForce(db, params.code, dateIn(now));
      if (!version) return apiNotFound();
      const here =
        query.unit === undefined ? undefined : await limitsAt(db, version, query.unit, dateIn(now));
      return apiValue({ ...described(version), ...(here ? { limits: [...here.limits] } : {}) });
    },
  }),
];

function described(version: ProcedureVersion) {
  const { code, id, effectiveFrom, content, form, process } = version;
  const steps = process
    ? stepsInOrder(process).map(({ id: step, step: { kind, role, name, limitMinutes } }) => ({
        id: step,
        kind,
        role,
        name,
        ...(limitMinutes === undefined ? {} : { limitMinutes }),
      }))
    : [];
  return {
    code,
    versionId: id,
    version: version.version,
    effectiveFrom,
    canBeFiledHere: canBeFiledHere(version),
    content,
    steps,
    ...(form ? { answersSchema: toJsonSchema(form) } : {}),
  };
}
