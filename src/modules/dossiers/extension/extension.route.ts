import { dayIn } from '#calendar';
import { dateIn } from '#kernel';
import type { AnyRoute } from '#platform/http';
import { smallRoutes } from '../casework/small-action.route.ts';
import type { DossierDeps } from '../deps.ts';
import { apologyBy } from './extend.ts';
import { extend } from './extend-action.ts';
import { apologyTimeText } from './extension.text.ts';

/** The written apology with a new date, with the day by which it comes in time. */
export const extensionRoutes = (deps: DossierDeps): readonly AnyRoute[] =>
  smallRoutes(deps, {
    small: extend,
    page: 'extend',
    permission: 'dossier.extend',
    note: ({ dossier: { deadline } }, { now, view: { lang } }) => {
      if (!deadline) return undefined;
      const last = apologyBy(deadline.dueAt);
      const text = apologyTimeText[lang];
      return dateIn(now) <= last ? text.inTime(dayIn(last, lang)) : text.late(dayIn(last, lang));
    },
  });
