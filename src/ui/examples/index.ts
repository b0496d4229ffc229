export { uiExamples } from './sets.ts';
export { citizenView, guestView, inEnglish, officialView } from './view.ts';
