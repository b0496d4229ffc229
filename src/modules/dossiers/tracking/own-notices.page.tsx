import { momentIn } from '#calendar';
import { isoOf, type Lang } from '#kernel';
import type { SaidNotice } from './notice-words.ts';
import { ownWords } from './own.text.ts';

/** Everything the owner was told, the newest first. */
export function Notices({ notices, lang }: { readonly notices: readonly SaidNotice[]; readonly lang: Lang }) {
  if (notices.length === 0) return null;
  return (
    <section aria-labelledby="thong-bao">
      <h2 class="govuk-heading-m" id="thong-bao">
        {ownWords(lang).notices}
      </h2>
      <ul class="mc-list">
        {notices.map((said) => (
          <li class="mc-list__item">
            <p class="mc-list__note">
              <time dateTime={isoOf(said.at)}>{momentIn(said.at, lang)}</time>
            </p>
            <p class="govuk-body govuk-!-margin-bottom-0">{said.text[lang]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
