import { dateIn, inBoth } from '#kernel';
import type { Db } from '#platform/db';
import { type AnyRoute, forbidden, html, noInput, notFound, redirect, route } from '#platform/http';
import type { Seal } from '#platform/seal';
import { type FormState, fieldValues } from '#ui/forms';
import { type PageView, renderPage } from '#ui/layout';
import { accountDetails } from '../accounts/accounts.action.ts';
import { deviceOf } from '../events/device.ts';
import { accountPath, myDetailsPath } from '../identity.paths.ts';
import type { AddressPlaces } from './details.ts';
import { keepDetails } from './my-details.action.ts';
import { detailsValues, parseDetails } from './my-details.form.ts';
import { MyDetailsPage } from './my-details.page.tsx';
import { myDetailsText } from './my-details.text.ts';

export interface MyDetailsDeps {
  readonly db: Db;
  readonly seal: Seal;
  readonly places: AddressPlaces;
}

/** `/tai-khoan/thong-tin`: a citizen's own details. */
export const myDetailsRoutes = (deps: MyDetailsDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: myDetailsPath,
    permission: 'citizen',
    audit: 'identity.details-shown',
    input: noInput,
    handle: async (_, { actor, view, kept }) => {
      if (actor.kind !== 'citizen') return forbidden();
      const details = await accountDetails(deps, actor.accountId);
      if (!details) return notFound();
      const values = kept ? fieldValues(kept) : detailsValues(details);
      return show(deps, view, { values, errors: {} });
    },
  }),
  route({
    method: 'POST',
    path: myDetailsPath,
    permission: 'citizen',
    audit: 'identity.details-saved',
    input: ({ body }) => ({ body }),
    handle: async ({ body }, { actor, view, now, agent }) => {
      if (actor.kind !== 'citizen') return forbidden();
      const parsed = parseDetails(body, deps.places, dateIn(now));
      if (!parsed.ok) return show(deps, view, { values: fieldValues(body), errors: parsed.error });
      await keepDetails(deps, actor.accountId, parsed.value, { now, device: deviceOf(agent) });
      return redirect(accountPath, { kind: 'success', text: inBoth(myDetailsText, (t) => t.saved) });
    },
  }),
];

const show = ({ places }: MyDetailsDeps, view: PageView, form: FormState) =>
  html(renderPage(MyDetailsPage({ view, form, places })), Object.keys(form.errors).length > 0 ? 422 : 200);
