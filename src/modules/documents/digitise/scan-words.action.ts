import type { Bilingual, Lang } from '#kernel';
import { fileRefusalWords } from '#platform/files';
import { scanText } from './scan.text.ts';
import { scanLimits } from './scan-limits.ts';
import type { ScanRefusal } from './scan-refusal.ts';

/** The rules to read before scanning. */
export const scanRulesWords = (): Bilingual =>
  both((lang) => scanText[lang].rules(scanLimits.maxBytes / 1_048_576, scanLimits.maxPages));

/** What to tell whoever sent a scan that was not taken. */
export const scanRefusalWords = (why: ScanRefusal): Bilingual => {
  switch (why.code) {
    case 'scan.kind':
    case 'file.type-not-accepted':
      return both((lang) => scanText[lang].kind);
    case 'scan.pixels':
      return both((lang) => scanText[lang].pixels(scanLimits.maxPixels / 1_000_000));
    case 'scan.photos':
      return both((lang) => scanText[lang].photos);
    case 'scan.awaiting':
      return both((lang) => scanText[lang].awaiting);
    case 'pages.encrypted':
      return both((lang) => scanText[lang].encrypted);
    case 'pages.broken':
      return both((lang) => scanText[lang].broken);
    case 'pages.none':
      return both((lang) => scanText[lang].none);
    case 'pages.too-much':
      return both((lang) => scanText[lang].tooMuch);
    default:
      return fileRefusalWords({ ...why, code: why.code });
  }
};

const both = (say: (lang: Lang) => string): Bilingual => ({ vi: say('vi'), en: say('en') });

const codes: ReadonlySet<string> = new Set<ScanRefusal['code']>([
  'scan.kind',
  'scan.pixels',
  'scan.photos',
  'scan.awaiting',
  'pages.encrypted',
  'pages.broken',
  'pages.none',
  'pages.too-much',
  'file.too-large',
  'file.empty',
  'file.type-not-accepted',
  'file.damaged',
  'file.no-room',
  'file.infected',
]);
const isCode = (code: string): code is ScanRefusal['code'] => codes.has(code);

/** A refusal by the code that was written down. */
export const scanRefusalOf = (code: string): ScanRefusal | undefined => (isCode(code) ? { code } : undefined);
