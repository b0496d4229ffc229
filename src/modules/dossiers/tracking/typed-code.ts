import { spokenFour } from '#kernel';

/** The shapes of the two codes: of a request before acceptance, of a dossier after it (handbook §3.1). */
const requestCode = new RegExp(`^YC-?${spokenFour}-?${spokenFour}$`);
const dossierCode = /^[A-Y]\d\d(\.\d{1,3}){0,4}-\d{6}-\d{4,8}$/;

/** Longer than any code, shorter than what somebody pastes to try us. */
const longest = 60;

/**
 * The code a person meant: any case, any dash, spaces anywhere or in place of dashes. Undefined when it has
 * the shape of neither code.
 */
export function codeTyped(text: string): string | undefined {
  if (text.length > longest) return undefined;
  const dashed = text.replace(/[\u2010-\u2015\u2212_]/g, '-');
  const code = capitals(dashed).replace(/\s+/g, '');
  const letters = requestCode.exec(code);
  if (letters) return `YC-${letters[1]}-${letters[2]}`;
  return [code, spacesAsDashes(dashed)].find((each) => dossierCode.test(each));
}

const capitals = (text: string): string => text.trim().toUpperCase();
const spacesAsDashes = (text: string): string => capitals(text).replace(/[\s-]+/g, '-');
