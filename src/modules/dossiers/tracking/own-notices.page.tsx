import { isoOf, type Lang } from '#kernel';
import { momentIn } from '../casework/words.ts';
import { noticeIn } from './notice-words.ts';
import type { ToldNotice } from './notices-of.ts';
import { ownWords } from './own.text.ts';

/** Everything the owner was told, the newest first. */
export function Notices({ notices, lang }: { readonly notices: readonly ToldNotice[]; readonly lang: Lang }) {
  if (notices.length === 0) return null;
  return (
    <section aria-labelledby="thong-bao">
      <h2 class="govuk-heading-m" id="thong-bao">
        {ownWords(lang).notices}
      </h2>
      <ul class="mc-list">
        {notices.map((told) => (
          <li class="mc-list__item">
            <p class="mc-list__note">
              <time dateTime={isoOf(told.at)}>{momentIn(told.at, lang)}</time>
            </p>
            <p class="govuk-body govuk-!-margin-bottom-0">{noticeIn(told, lang)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
