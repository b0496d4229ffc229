import { Type } from 'typebox';
import { dateIn } from '#kernel';
import { type AnyApiRoute, apiNotFound, apiRoute, apiValue } from '#platform/http';
import { versionInForce } from './catalogue.store.ts';
import { toJsonSchema } from './form/json-schema.ts';
import { limitsAt } from './local-limits/limits-at.action.ts';
import { canBeFiledHere, isProcedureCode, type ProcedureVersion } from './procedure.ts';
import { stepsInOrder } from './process/reckon.ts';
import type { ProcedureDeps } from './reading/procedure.route.ts';

const bilingual = Type.Object({ vi: Type.String(), en: Type.String() });

const procedure = Type.Object({
  code: Type.String(),
  versionId: Type.String(),
  version: Type.Integer(),
  effectiveFrom: Type.String({ description: 'YYYY-MM-DD' }),
  canBeFiledHere: Type.Boolean(),
  content: Type.Unknown({
    description: 'What is published: components, guide, time limit, fee, legal basis',
  }),
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
  usualTime: Type.Optional(
    Type.Object(
      {
        days: Type.Integer({
          description: 'days in which the clock ran, days off among them; 0: the same day',
        }),
        dossiers: Type.Integer(),
        from: Type.String({ description: 'YYYY-MM-DD' }),
        to: Type.String({ description: 'YYYY-MM-DD' }),
      },
      { description: 'nine of ten dossiers were decided in so many days; absent when there are too few' },
    ),
  ),
  answersSchema: Type.Optional(Type.Unknown({ description: 'JSON Schema 2020-12 of the answers' })),
});

/** A procedure for machines: public, as its page is. */
export const procedureApi = ({ db, usualTime }: ProcedureDeps): readonly AnyApiRoute[] => [
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
      const [here, usual] = await Promise.all([
        query.unit === undefined ? undefined : limitsAt(db, version, query.unit, dateIn(now)),
        usualTime(params.code, now),
      ]);
      return apiValue({
        ...described(version),
        ...(here ? { limits: [...here.limits] } : {}),
        ...(usual ? { usualTime: usual } : {}),
      });
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
