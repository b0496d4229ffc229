import { normaliseCode } from '../codes.ts';

/** The shapes of the two codes: of a request before acceptance, of a dossier after it (handbook §3.1). */
const request = /^YC-?([2-9A-HJ-NP-Z]{4})-?([2-9A-HJ-NP-Z]{4})$/;
const dossier = /^[A-Y]\d\d(\.\d{1,3}){0,4}-\d{6}-\d{4,8}$/;

/** Longer than any code, shorter than what somebody pastes to try us. */
const longest = 60;

/**
 * The code a person meant: any case, any dash, spaces anywhere or in place of dashes. Undefined when it has
 * the shape of neither code.
 */
export function codeTyped(text: string): string | undefined {
  if (text.length > longest) return undefined;
  const dashed = text.replace(/[\u2010-\u2015\u2212_]/g, '-');
  const code = normaliseCode(dashed);
  const letters = request.exec(code);
  if (letters) return `YC-${letters[1]}-${letters[2]}`;
  return [code, spacesAsDashes(dashed)].find((each) => dossier.test(each));
}

const spacesAsDashes = (text: string): string => normaliseCode(text.trim().replace(/[\s-]+/g, '-'));
