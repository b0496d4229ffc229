export {
  exampleHref,
  GalleryPage,
  type GalleryPageProps,
  galleryIndex,
  type RenderExampleProps,
  renderExample,
} from './gallery.page.tsx';
export { type ExampleSet, exampleSet, type PageExamples, setName } from './types.ts';
