import { createHash } from 'node:crypto';

/**
 * What is stored of a token. It holds 256 random bits, so that one round of SHA-256 is enough: there is
 * nothing to guess, and a stolen copy of the table opens nothing.
 */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Tokens of the API say what they are, so that one in a public repository can be recognised. */
export const apiTokenPrefix = 'motcua_';

export const looksLikeToken = (text: string): boolean => /^(motcua_)?[\w-]{43}$/.test(text);
