import type { FileKind } from './kinds.ts';
import { fileLimits } from './limits.ts';

/** Device names that Windows will not write to disk. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Controls, bidi overrides, zero-width signs, lone surrogates, private and unassigned characters. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;

/**
 * The name a file is kept and offered under: one path segment without anything invisible or special to
 * a file system, in NFC, at most 120 characters, with an extension of its real kind. Vietnamese letters
 * stay as they are. Applying it twice changes nothing.
 */
export function safeFileName(raw: string, kind: FileKind): string {
  const segment = raw.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = trimmed(segment.replace(invisible, '').replace(/[<>:"|?*]/g, '-'));
  const { stem, extension } = splitExtension(plain, kind);
  const harmless = reserved.test(stem) ? `_${stem}` : stem;
  const room = fileLimits.maxNameCharacters - extension.length - 1;
  const cut = trimmed(truncated(harmless || 'tệp', room));
  return `${cut || 'tệp'}.${extension}`;
}

/** The name of a file of any kind, to be shown: one segment without anything invisible, at most 120 characters. */
export function plainFileName(raw: string): string {
  const plain = trimmed(raw.normalize('NFC').replace(invisible, '').replace(/[/\\]/g, '-'));
  return truncated(plain, fileLimits.maxNameCharacters) || 'tệp';
}

function splitExtension(name: string, kind: FileKind): { stem: string; extension: string } {
  const dot = name.lastIndexOf('.');
  const own = name.slice(dot + 1).toLowerCase();
  if (dot >= 0 && kind.extensions.includes(own)) return { stem: trimmed(name.slice(0, dot)), extension: own };
  return { stem: name, extension: kind.extensions[0] };
}

/** No dots or spaces at either end: hidden files, names Windows silently changes. */
const trimmed = (text: string): string => text.replace(/\s+/gu, ' ').replace(/^[. ]+|[. ]+$/g, '');

/** The first UTF-16 units, never half a character or a mark without its letter. */
function truncated(text: string, length: number): string {
  if (text.length <= length) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('vi').segment(text)) {
    if (kept.length + segment.length > length) break;
    kept += segment;
  }
  return kept;
}
