import { type Bilingual, err, inBoth, ok, type Result } from '#kernel';
import { importText } from './import.text.ts';

/** A file as text, and what was done so that it could be read. */
export interface DecodedFile {
  readonly text: string;
  readonly change: Bilingual | undefined;
}

/**
 * The text of an XML file by its byte order mark, its declaration, else UTF-8. Refused with the line is a byte that the
 * encoding does not have, and with its name an encoding nobody knows here.
 */
export function decodeFile(bytes: Uint8Array): Result<DecodedFile, Bilingual> {
  const declared = declaredIn(bytes);
  const wide = wideEncoding(bytes);
  const encoding = wide ?? (/^(utf-?8|us-ascii|utf-16.*)?$/i.test(declared) ? 'utf-8' : declared);
  const decoder = decoderOf(encoding);
  if (!decoder) return err(inBoth(importText, (text) => text.unknownEncoding(encoding)));
  const decoded = decode(decoder, bytes);
  if (decoded === undefined) {
    const line = badLine(decoder, bytes);
    return err(inBoth(importText, (text) => text.badByte(line, encoding)));
  }
  if (encoding === 'utf-8' && /^(utf-?8)?$/i.test(declared)) return ok({ text: decoded, change: undefined });
  return ok({
    text: decoded.replace(/^(<\?xml[^>]*?\sencoding\s*=\s*)(["']).*?\2/i, '$1"UTF-8"'),
    change: inBoth(importText, (text) => text.recoded(wide ?? declared)),
  });
}

/** What the first line says; read as plain bytes, since it names what all others are read by. */
function declaredIn(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 200)).replaceAll('\0', '');
  return /<\?xml[^>]*?\sencoding\s*=\s*["'](.*?)["']/i.exec(head)?.[1]?.trim() ?? '';
}

/** Two bytes a letter: said by the mark, or seen by the first sign. */
function wideEncoding([a, b]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  return (a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c) ? 'utf-16be' : undefined;
}

function decoderOf(encoding: string): TextDecoder | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    return undefined;
  }
}

function decode(decoder: TextDecoder, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The first line, from 1, that cannot be read. */
function badLine(decoder: TextDecoder, bytes: Uint8Array): number {
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, from);
    const to = end < 0 ? bytes.length : end;
    if (decode(decoder, bytes.subarray(from, to)) === undefined) return line;
    from = to + 1;
  }
  return line;
}
