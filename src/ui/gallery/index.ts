export {
  exampleHref,
  GalleryPage,
  type GalleryPageProps,
  galleryIndex,
  type RenderExampleProps,
  renderExample,
} from './gallery.page.tsx';
export { type ExampleSet, exampleSet, type GalleryReader, type PageExamples, setName } from './types.ts';
