import { administrative, may } from '#kernel';
import { type AnyRoute, html, noInput, notFound, route } from '#platform/http';
import { renderPage } from '#ui/layout';
import { administrationPath } from '#worklists';
import { AdministrationPage } from './administration.page.tsx';
import { sectionKeys, sections } from './sections.table.ts';

/**
 * `/quan-tri`: the way to every page of administration. What a section takes is asked of the route that answers it,
 * so that a link never leads to a door that is shut. Throws when no route answers a section, or one that takes no
 * administrative permission does.
 */
export function administrationRoutes(pages: readonly AnyRoute[]): readonly AnyRoute[] {
  const doors = sectionKeys.map((section) => {
    const page = pages.find(({ method, path }) => method === 'GET' && path === sections[section]);
    const permission = administrative.find((each) => each === page?.permission);
    if (!permission) throw new Error(`No page of administration answers ${sections[section]}`);
    return { section, permission };
  });
  return [
    route({
      method: 'GET',
      path: administrationPath,
      permission: 'workspace.enter',
      audit: 'administration.shown',
      input: noInput,
      handle: async (_, { view, actor }) => {
        const allowed = doors
          .filter(({ permission }) => may(actor, permission))
          .map(({ section }) => section);
        return allowed.length === 0 ? notFound() : html(renderPage(AdministrationPage({ view, allowed })));
      },
    }),
  ];
}
