import type { Bilingual } from '#kernel';

export type MediaType =
  | 'application/pdf'
  | 'image/jpeg'
  | 'image/png'
  | 'image/webp'
  | 'image/heic'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export type FileKind = {
  readonly mediaType: MediaType;
  /** The first is given to a file that came with none of them. */
  readonly extensions: readonly [string, ...string[]];
  readonly name: Bilingual;
  /** What the sniffer may call it. */
  readonly sniffed: readonly string[];
  /** Whether a browser may show it in place instead of downloading it. */
  readonly viewable: boolean;
};

/**
 * Every kind of file that is taken in. Spreadsheets are not among them: no form asks for one, and each
 * kind more is one more reader to trust.
 */
export const fileKinds: readonly FileKind[] = [
  {
    mediaType: 'application/pdf',
    extensions: ['pdf'],
    name: { vi: 'tài liệu PDF', en: 'PDF document' },
    sniffed: ['application/pdf'],
    viewable: true,
  },
  {
    mediaType: 'image/jpeg',
    extensions: ['jpg', 'jpeg'],
    name: { vi: 'ảnh JPEG', en: 'JPEG picture' },
    sniffed: ['image/jpeg'],
    viewable: true,
  },
  {
    mediaType: 'image/png',
    extensions: ['png'],
    name: { vi: 'ảnh PNG', en: 'PNG picture' },
    sniffed: ['image/png', 'image/apng'],
    viewable: true,
  },
  {
    mediaType: 'image/webp',
    extensions: ['webp'],
    name: { vi: 'ảnh WebP', en: 'WebP picture' },
    sniffed: ['image/webp'],
    viewable: true,
  },
  {
    mediaType: 'image/heic',
    extensions: ['heic', 'heif'],
    name: { vi: 'ảnh HEIC của điện thoại', en: 'HEIC phone picture' },
    sniffed: ['image/heic', 'image/heif'],
    viewable: false,
  },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
    name: { vi: 'văn bản Word (.docx)', en: 'Word document (.docx)' },
    sniffed: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    viewable: false,
  },
];

/** The kind of a media type of ours or of the sniffer; undefined when it is not taken in. */
export const fileKindOf = (mediaType: string | undefined): FileKind | undefined =>
  fileKinds.find((kind) => kind.sniffed.some((sniffed) => sniffed === mediaType));

/** For the `accept` attribute of a file input: extensions and media types. */
export const acceptAttribute: string = fileKinds
  .flatMap((kind) => [...kind.extensions.map((extension) => `.${extension}`), kind.mediaType])
  .join(',');
