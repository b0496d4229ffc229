import type { Lang } from '#kernel';
import { Link } from '#ui';
import { designerText } from './designer.text.ts';

export interface PreviewPartProps {
  readonly href: string;
  readonly page?: string | undefined;
  readonly lang: Lang;
}

/** The form as on a phone, beside the list where there is room; fetched anew with the page around it. */
export function Preview({ href, page, lang }: PreviewPartProps) {
  const text = designerText[lang];
  const address = page === undefined ? href : `${href}?trang=${page}`;
  return (
    <aside class="mc-preview" aria-labelledby="xem-thu">
      <h2 class="govuk-heading-s" id="xem-thu">
        {text.preview}
      </h2>
      <iframe class="mc-preview__phone" src={address} title={text.previewTitle} loading="lazy" />
      <p class="govuk-body-s">
        <Link href={address}>{text.openPreview}</Link>
      </p>
    </aside>
  );
}
