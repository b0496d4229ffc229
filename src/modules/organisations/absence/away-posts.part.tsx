import { clockText, dayIn } from '#calendar';
import { dateIn, type Lang } from '#kernel';
import { InsetText } from '#ui';
import type { AwayPost } from './absence.store.ts';
import { absenceText } from './absence.text.ts';

/** Posts whose holders are away, until when, and who stands in. */
export function AwayPosts({ posts, lang }: { readonly posts: readonly AwayPost[]; readonly lang: Lang }) {
  if (posts.length === 0) return null;
  const text = absenceText[lang];
  return (
    <InsetText>
      {posts.map(({ postId, name, until, substitutes }) => (
        <p key={postId} class="govuk-body">
          {text.awayUntil(name[lang], `${clockText(until)}, ${dayIn(dateIn(until), lang)}`)}{' '}
          {substitutes.length > 0 ? text.standIn(substitutes.join(', ')) : text.noStandIn}
        </p>
      ))}
    </InsetText>
  );
}
