import { Type } from 'typebox';
import { dateIn } from '#kernel';
import { type AnyApiRoute, apiRoute, apiValue } from '#platform/http';
import { lifeEvents } from '../events/events.store.ts';
import type { SearchDeps } from './search.route.ts';
import { fieldsIn, levelIn, onlineIn, onlineLevels, routeIn, searchIn, searchRoutes } from './search.ts';
import type { Findable } from './search-index.ts';

const name = Type.Object({ vi: Type.String(), en: Type.Optional(Type.String()) });
const hit = Type.Object({
  code: Type.String(),
  name,
  field: name,
  levels: Type.Array(Type.String()),
  channels: Type.Array(Type.String()),
  route: Type.Optional(Type.String({ description: 'local, portal or ministry; absent when only listed' })),
  onlineLevel: Type.Optional(Type.String()),
  described: Type.Boolean({ description: 'false: only its title is known, from the national list' }),
  canBeFiledHere: Type.Boolean(),
});
const found = Type.Object({
  total: Type.Integer(),
  procedures: Type.Array(hit),
  next: Type.Optional(
    Type.String({ description: 'ask with after= this for the next page; absent on the last' }),
  ),
});

/** Finding procedures, by machines: public, as the pages are. */
export const searchApi = ({ db, indexes }: SearchDeps): readonly AnyApiRoute[] => [
  apiRoute({
    method: 'GET',
    path: '/api/v1/procedures',
    permission: 'public',
    audit: 'api.procedures.searched',
    summary: 'Find procedures in force by what people call them, best first',
    params: Type.Object({}),
    query: Type.Object({
      q: Type.Optional(
        Type.String({ maxLength: 200, description: 'words, with or without marks; or a code' }),
      ),
      field: Type.Optional(Type.String({ maxLength: 200, description: 'Vietnamese name of a field' })),
      level: Type.Optional(
        Type.String({ description: 'agency that settles it: commune, province, ministry, other' }),
      ),
      online: Type.Optional(Type.String({ description: onlineLevels.join(', ') })),
      route: Type.Optional(Type.String({ description: searchRoutes.join(', ') })),
      event: Type.Optional(Type.String({ maxLength: 40, description: 'key of a life event' })),
      after: Type.Optional(
        Type.String({ maxLength: 20, description: 'code of the last one of the page before' }),
      ),
    }),
    body: Type.Unknown(),
    response: found,
    handle: async ({ query }, { now }) => {
      const [index, events] = await Promise.all([indexes(dateIn(now)), lifeEvents(db)]);
      const { total, hits, next } = searchIn(index, {
        text: (query.q ?? '').normalize('NFC').trim(),
        field: query.field,
        level: levelIn(query.level),
        online: onlineIn(query.online),
        route: routeIn(query.route),
        codes: events.find(({ key }) => key === query.event)?.codes,
        after: query.after,
        limit: 50,
      });
      return apiValue({ total, procedures: hits.map(told), ...(next === undefined ? {} : { next }) });
    },
  }),
  apiRoute({
    method: 'GET',
    path: '/api/v1/life-events',
    permission: 'public',
    audit: 'api.life-events.read',
    summary: 'Life events with the procedures they bring, and the fields of the catalogue',
    params: Type.Object({}),
    query: Type.Object({}),
    body: Type.Unknown(),
    response: Type.Object({
      events: Type.Array(Type.Object({ key: Type.String(), name, procedures: Type.Array(Type.String()) })),
      fields: Type.Array(Type.Object({ name, procedures: Type.Integer() })),
    }),
    handle: async (_, { now }) => {
      const [index, events] = await Promise.all([indexes(dateIn(now)), lifeEvents(db)]);
      return apiValue({
        events: events.map(({ key, name: called, codes }) => ({ key, name: called, procedures: [...codes] })),
        fields: fieldsIn(index).map(({ vi, en, count }) => ({ name: named(vi, en), procedures: count })),
      });
    },
  }),
];

const named = (vi: string, en: string | undefined) => ({ vi, ...(en === undefined ? {} : { en }) });

const told = (procedure: Findable) => ({
  code: procedure.code,
  name: named(procedure.nameVi, procedure.nameEn),
  field: named(procedure.fieldVi, procedure.fieldEn),
  levels: [...procedure.levels],
  channels: [...procedure.channels],
  ...(procedure.route === undefined ? {} : { route: procedure.route }),
  ...(procedure.onlineLevel === undefined ? {} : { onlineLevel: procedure.onlineLevel }),
  described: procedure.described,
  canBeFiledHere: procedure.filedHere,
});
