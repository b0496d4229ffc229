export { exifTurn } from './exif-turn.ts';
export { countPages, layTexts, type PagesRefusal, photosToPdf, takePages } from './on-pages.ts';
export { type PagesRefusalCode, type Turn, turned, turns } from './pages.ts';
