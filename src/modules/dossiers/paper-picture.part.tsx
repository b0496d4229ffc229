import type { Lang } from '#kernel';
import { paperPictureText } from './paper-picture.text.ts';
import type { PicturedPaper } from './pictured-paper.ts';

/** A picture is shown itself, small, when fetching it costs a phone next to nothing; in bytes. */
const lightest = 256 * 1024;

/**
 * What a paper looks like, before its name: the picture, or which kind it is and of how many pages. A paper nobody
 * may open is not shown either.
 */
export function PaperPicture({ paper, lang }: { readonly paper: PicturedPaper; readonly lang: Lang }) {
  const { documentId, mediaType, size, scanState, pages } = paper;
  const isOpen = scanState === 'clean' || scanState === 'not-scanned';
  if (isOpen && size <= lightest && /^image\/(jpeg|png|webp)$/.test(mediaType))
    return (
      <img
        class="mc-file__picture"
        src={`/tep/${documentId}?xem=1`}
        alt=""
        loading="lazy"
        width="64"
        height="64"
      />
    );
  const t = paperPictureText[lang];
  return (
    <span class="mc-file__picture govuk-body-s">
      {mediaType === 'application/pdf' ? 'PDF' : mediaType.startsWith('image/') ? t.picture : 'DOCX'}
      {pages !== null && <small>{t.pages(pages)}</small>}
    </span>
  );
}
