import { dateIn, type PlainDate } from '#kernel';
import type { Unit } from '#organisations';
import { type AnyRoute, html, noInput, route } from '#platform/http';
import { canBeFiledHere, type ProcedureVersion } from '#procedures';
import { renderPage } from '#ui/layout';
import { frequentCodes } from './frequent.table.ts';
import { HomePage } from './home.page.tsx';

export interface HomeDeps {
  readonly versionInForce: (code: string, on: PlainDate) => Promise<ProcedureVersion | undefined>;
  /** Agencies with a staffed desk, where one can file. */
  readonly desks: () => Promise<readonly Unit[]>;
}

/** `/`: the page everything begins at. */
export const homeRoutes = (deps: HomeDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: '/',
    permission: 'public',
    audit: 'home.shown',
    input: noInput,
    handle: async (_, { view, lang, now }) => {
      const [versions, desks] = await Promise.all([
        Promise.all(frequentCodes.map((code) => deps.versionInForce(code, dateIn(now)))),
        deps.desks(),
      ]);
      const collator = new Intl.Collator('vi');
      const procedures = versions
        .filter((version) => version !== undefined)
        .map((version) => ({
          code: version.code,
          name: version.content.name[lang],
          fileHere: canBeFiledHere(version),
        }))
        .sort((a, b) => Number(b.fileHere) - Number(a.fileHere));
      const communes = desks
        .filter(({ kind }) => kind === 'commune')
        .map(({ code, fullName }) => ({ code, name: fullName[lang] }))
        .sort((a, b) => collator.compare(a.name, b.name));
      return html(renderPage(HomePage({ view, procedures, communes })));
    },
  }),
];
