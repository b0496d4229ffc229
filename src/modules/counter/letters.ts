/** Letters and digits that nobody confuses when reading them aloud: no 0 O, 1 I. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** One letter for each random byte, five bits of chance in each. */
export const lettersOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('');
