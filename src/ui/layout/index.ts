export { Page, type PageProps } from './page.tsx';
export { type Flash, type PageAssets, type PageView, pathInLang, type Viewer } from './page-view.ts';
export { renderPage, renderPart } from './render.ts';
export { ScreenPage, type ScreenPageProps } from './screen.tsx';
