import { dateIn } from '#kernel';
import { staffedAgencies } from '#organisations';
import type { Executor } from '#platform/db';
import { type AnyRoute, html, noInput, route } from '#platform/http';
import { canBeFiledHere, versionInForce } from '#procedures';
import { renderPage } from '#ui/layout';
import { frequentCodes } from './frequent.table.ts';
import { HomePage } from './home.page.tsx';

export interface HomeDeps {
  readonly db: Executor;
  /** Code of the province this office serves. */
  readonly province: string;
}

/** `/`: the page everything begins at. */
export const homeRoutes = ({ db, province }: HomeDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: '/',
    permission: 'public',
    audit: 'home.shown',
    input: noInput,
    handle: async (_, { view, lang, now }) => {
      const today = dateIn(now);
      const [versions, desks] = await Promise.all([
        Promise.all(frequentCodes.map((code) => versionInForce(db, code, today))),
        staffedAgencies(db, today),
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
      return html(renderPage(HomePage({ view, procedures, communes, province })));
    },
  }),
];
