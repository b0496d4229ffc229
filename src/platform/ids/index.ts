export { contentId } from './content-id.ts';
export { newId } from './new-id.ts';
