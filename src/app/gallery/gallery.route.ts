import { type AnyRoute, html, noInput, notFound, type RawInput, route } from '#platform/http';
import { type ExampleSet, type GalleryReader, galleryIndex, renderExample } from '#ui/gallery';
import type { PageView } from '#ui/layout';

/** `/gallery` and every named example below it. Sets are made once, when the office opens. */
export const galleryRoutes = (sets: readonly ExampleSet[]): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: '/gallery',
    permission: 'public',
    audit: 'gallery.list',
    input: noInput,
    handle: async (_, { view }) => html(galleryIndex({ view, sets })),
  }),
  route({
    method: 'GET',
    path: '/gallery/:set/:name',
    permission: 'public',
    audit: 'gallery.example',
    input: exampleIn,
    handle: async ({ set, name, inAskedLanguage }, { view }) => {
      const markup = renderExample({ sets, set, name, view, reader: readerOf(view, inAskedLanguage) });
      return markup === undefined ? notFound() : html(markup);
    },
  }),
];

interface Asked {
  readonly set: string;
  readonly name: string;
  readonly inAskedLanguage: boolean;
}

const exampleIn = ({ params, query }: RawInput): Asked => ({
  set: params['set'] ?? '',
  name: params['name'] ?? '',
  inAskedLanguage: query['lang'] !== undefined,
});

/** An example keeps its own language until another is asked for in its address. */
function readerOf({ assets, path, lang, provinceName }: PageView, inAskedLanguage: boolean): GalleryReader {
  return inAskedLanguage ? { assets, path, lang, provinceName } : { assets, path };
}
