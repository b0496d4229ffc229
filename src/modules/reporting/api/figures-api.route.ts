import { Type } from 'typebox';
import { dateIn, parsePlainDate } from '#kernel';
import type { Executor } from '#platform/db';
import { type AnyApiRoute, apiNotFound, apiRefused, apiRoute, apiValue } from '#platform/http';
import { reportJson } from '../download/report-data.ts';
import type { figureNames, sliceFigureNames } from '../figures/figures.ts';
import { statutoryPeriod } from '../figures/period.ts';
import { reportOf } from '../figures/report.action.ts';

const day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'YYYY-MM-DD' });
const unit = Type.Object({
  code: Type.String(),
  name: Type.Object({ vi: Type.String(), en: Type.String() }),
});
const figures = Type.Object({
  received: Type.Integer({ description: 'carriedOver + new = resolved + inProgress' }),
  carriedOver: Type.Integer(),
  new: Type.Integer({ description: 'newOnline + newDirect + newPostal' }),
  newOnline: Type.Integer(),
  newDirect: Type.Integer(),
  newPostal: Type.Integer(),
  resolved: Type.Integer({ description: 'early + onTime + late' }),
  early: Type.Integer(),
  onTime: Type.Integer({ description: 'with those withdrawn' }),
  late: Type.Integer(),
  withdrawn: Type.Integer(),
  inProgress: Type.Integer({ description: 'within + overdue' }),
  within: Type.Integer(),
  overdue: Type.Integer(),
  refused: Type.Integer({ description: 'not part of received' }),
  supplements: Type.Integer(),
  digitised: Type.Integer({ description: 'every paper has a confirmed digital copy, or needs none' }),
  reused: Type.Integer({ description: 'a paper of a store or a result code stood for one' }),
  stored: Type.Integer({ description: 'a confirmed copy is in its owner’s store' }),
  eResults: Type.Integer({ description: 'finished, with the result as a file' }),
} satisfies Record<(typeof figureNames)[number], unknown>);

const slices = Type.Object(
  {
    received: Type.Integer({ description: 'carriedOver + new = resolved + inProgress' }),
    carriedOver: Type.Integer(),
    new: Type.Integer(),
    resolved: Type.Integer({ description: 'early + onTime + late' }),
    early: Type.Integer(),
    onTime: Type.Integer(),
    late: Type.Integer(),
    inProgress: Type.Integer({ description: 'within + overdue' }),
    within: Type.Integer(),
    overdue: Type.Integer(),
  } satisfies Record<(typeof sliceFigureNames)[number], unknown>,
  {
    description:
      'What the unit holds of dossiers of several agencies, each by its own date: never to be added to figures',
  },
);

/** The figures of a unit for machines; without days those of this month of reporting. */
export const figuresApi = ({ db }: { readonly db: Executor }): readonly AnyApiRoute[] => [
  apiRoute({
    method: 'GET',
    path: '/api/v1/figures/:unit',
    permission: 'public',
    audit: 'figures.read',
    summary: 'Figures of a unit and everything under it, from one day to another',
    params: Type.Object({ unit: Type.String({ pattern: '^[0-9A-Za-z.-]{1,40}$' }) }),
    query: Type.Object({ from: Type.Optional(day), to: Type.Optional(day) }),
    body: Type.Object({}),
    response: Type.Object({
      unit,
      from: day,
      to: day,
      until: Type.String({ description: 'last day counted' }),
      figures,
      slices,
      under: Type.Array(Type.Object({ unit, figures })),
    }),
    handle: async ({ params, query }, { now }) => {
      const today = dateIn(now);
      const month = statutoryPeriod('month', today);
      const from = parsePlainDate(query.from ?? month.from);
      const to = parsePlainDate(query.to ?? month.to);
      if (!from || !to) return apiRefused({ code: 'period.no-such-day' });
      if (from > today) return apiRefused({ code: 'period.not-begun' });
      if (to < from) return apiRefused({ code: 'period.backwards' });
      const report = await reportOf(db, { unitCode: params.unit, period: { from, to }, today });
      return report ? apiValue(reportJson(report)) : apiNotFound();
    },
  }),
];
