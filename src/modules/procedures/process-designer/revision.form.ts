import { textIn } from '#ui/forms';

/** The revision of the draft that a form has seen. */
export const revisionIn = (body: unknown): number => Number(textIn(body, 'ban')) || 0;
