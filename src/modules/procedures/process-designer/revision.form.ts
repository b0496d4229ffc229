import { textIn } from '#ui/forms';

/** The revision of the draft that a form has seen. */
export const revisionIn = (body: unknown): number => Number(textIn(body, 'ban')) || 0;

/** A file as posted; it ends in a line end, as files do. */
export const fileIn = (body: unknown): string => `${textIn(body, 'bpmn')}\n`;
