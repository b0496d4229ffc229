const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Letters and digits that nobody confuses when reading them aloud (no 0 O, 1 I): five bits of each byte. */
export const spokenLetters = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => alphabet[byte % 32]).join('');

/** The same in groups of four, as a person copies them. */
export const spokenGroups = (bytes: Uint8Array): string =>
  spokenLetters(bytes)
    .match(/.{1,4}/g)
    ?.join('-') ?? '';

/** Four of them in a regular expression. */
export const spokenFour = '([2-9A-HJ-NP-Z]{4})';
