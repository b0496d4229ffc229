import { dateIn, type Instant, inBoth, localOf } from '#kernel';
import { staffedAgencies } from '#organisations';
import { type AnyRoute, html, notFound, redirect, route } from '#platform/http';
import { datePartNames, partsOfIso } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { processDesignerPath } from '../drafting/drafting.paths.ts';
import { isProcedureCode } from '../procedure.ts';
import { loadDesign } from '../process-designer/load-design.action.ts';
import { readTrial } from './trial.form.ts';
import { TrialPage } from './trial.page.tsx';
import { trialPath } from './trial.paths.ts';
import { trialText } from './trial.text.ts';
import { type TrialDeps, tryProcess } from './try-process.action.ts';

/** A draft's process tried with a calendar: nothing is written, so all that was said stands in the address. */
export const trialRoutes = (deps: TrialDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: trialPath(':code'),
    permission: 'catalogue.manage',
    audit: 'process.tried',
    input: ({ params, query }) => {
      const code = params['code'];
      return code !== undefined && isProcedureCode(code) ? { code, query } : undefined;
    },
    handle: async ({ code, query }, { view, now }) => {
      const design = await loadDesign(deps.db, code);
      if (design === undefined) return notFound();
      if (design === 'no-draft') return redirect(processDesignerPath(code));
      const { content, graph } = design;
      const typed = readTrial(query, today(now));
      const units = await staffedAgencies(deps.db, dateIn(now));
      const tried = content && graph ? await tryProcess(deps, { content, graph }, typed, units) : undefined;
      const beyond = tried?.ok === false ? { ngay: inBoth(trialText, (text) => text.beyond) } : {};
      const errors = { ...beyond, ...typed.errors };
      const trial = tried?.ok ? tried.value : undefined;
      const page = TrialPage({ view, design, typed: { ...typed, errors }, units, trial });
      return html(renderPage(page), Object.keys(errors).length > 0 ? 422 : 200);
    },
  }),
];

/** Received today at eight, while nobody has said otherwise. */
function today(now: Instant): Readonly<Record<string, string>> {
  const { day, month, year } = partsOfIso(localOf(now).date);
  const names = datePartNames('ngay');
  return { [names.day]: day, [names.month]: month, [names.year]: year, gio: '8:00' };
}
