import { receptionWeek } from '#calendar';
import { inBoth } from '#kernel';
import { agencyName, desksPath } from '#organisations';
import { type AnyRoute, html, notFound, redirect, route } from '#platform/http';
import type { FieldErrors } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { deskBookingPath } from '../appointments/appointments.paths.ts';
import type { CounterDeps } from '../counter-deps.ts';
import { openDesk } from '../desk/open-desk.action.ts';
import { ChooseContactPage, ContactPage } from './contact.page.tsx';
import { contactText } from './contact.text.ts';

/** `/lien-he`: whom to ask, and whether somebody is there now. */
export const contactRoutes = (deps: CounterDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: desksPath,
    permission: 'public',
    audit: 'desk.contact-asked',
    input: ({ query }) => ({ code: query['xa'] }),
    handle: async ({ code }, { view, lang }) => {
      const units = await deps.desks();
      const unit = units.find((each) => each.code === code);
      if (unit) return redirect(`${desksPath}/${unit.code}`);
      const collator = new Intl.Collator('vi');
      const desks = units
        .map((each) => ({ code: each.code, name: each.fullName[lang] }))
        .sort((a, b) => collator.compare(a.name, b.name));
      return html(renderPage(ChooseContactPage({ view, desks, errors: errorsOf(code) })));
    },
  }),
  route({
    method: 'GET',
    path: `${desksPath}/:code`,
    permission: 'public',
    audit: 'desk.contact-shown',
    limit: { max: 300, minutes: 1 },
    input: ({ params }) => ({ code: params['code'] ?? '' }),
    handle: async ({ code }, { view, lang, now }) => {
      const open = await openDesk(deps, code, now);
      if (!open) return notFound();
      const { unit, desk, calendar, opening } = open;
      const page = ContactPage({
        ...{ view, now, opening, code: unit.code, name: unit.fullName[lang] },
        agency: agencyName(unit)[lang],
        week: receptionWeek(calendar, now),
        bookHref: desk.appointments ? deskBookingPath(unit.code) : undefined,
      });
      return html(renderPage(page));
    },
  }),
];

/** Asked without an answer, or led here from a place that has no desk. */
function errorsOf(code: string | undefined): FieldErrors {
  if (code === undefined) return {};
  return { xa: inBoth(contactText, (t) => (code === '' ? t.choose : t.unknown)) };
}
