import { addDays, dateIn, inBoth, type PlainDate, parsePlainDate, weekdayOf } from '#kernel';
import { type AnyRoute, html, route } from '#platform/http';
import { isoOfParts, dateIn as typedDate } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { RehearsalPage } from './rehearsal.page.tsx';
import { rehearsalPath } from './rehearsal.paths.ts';
import { rehearsalText } from './rehearsal.text.ts';
import { type RehearsalDeps, rehearse } from './rehearse.action.ts';

/** A day to come is tried: nothing is written. */
export const rehearsalRoutes = (deps: RehearsalDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: rehearsalPath,
    permission: 'catalogue.approve',
    audit: 'catalogue.rehearsed',
    input: ({ query }) => query,
    handle: async (query, { view, now }) => {
      const typed = typedDate(query, 'ngay');
      const asked = typed.day + typed.month + typed.year !== '';
      const day = parsePlainDate(isoOfParts(typed));
      const fits = day !== undefined && day > dateIn(now);
      const errors = asked && !fits ? { ngay: inBoth(rehearsalText, (t) => t.dayWrong) } : {};
      const shown = fits
        ? { day, rehearsal: await rehearse(deps, { day, eve: weekdayBefore(day), now }) }
        : undefined;
      return html(renderPage(RehearsalPage({ view, typed, errors, shown })), asked && !fits ? 422 : 200);
    },
  }),
];

/** The nearest Monday to Friday before a day. */
function weekdayBefore(day: PlainDate): PlainDate {
  const eve = addDays(day, -1);
  return weekdayOf(eve) >= 6 ? weekdayBefore(eve) : eve;
}
