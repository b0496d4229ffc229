export { previewForms } from '../modules/documents/gallery.ts';
