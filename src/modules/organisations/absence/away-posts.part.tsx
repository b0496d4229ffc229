import type { Lang } from '#kernel';
import { InsetText } from '#ui';
import type { AwayPost } from './absence.store.ts';
import { absenceText } from './absence.text.ts';
import { untilIn } from './until.ts';

/** Posts whose holders are away, until when, and who stands in. */
export function AwayPosts({ posts, lang }: { readonly posts: readonly AwayPost[]; readonly lang: Lang }) {
  if (posts.length === 0) return null;
  const text = absenceText[lang];
  return (
    <InsetText>
      {posts.map(({ postId, name, until, substitutes }) => (
        <p key={postId} class="govuk-body">
          {text.awayUntil(name[lang], untilIn(until, lang))}{' '}
          {substitutes.length > 0 ? text.standIn(substitutes.join(', ')) : text.noStandIn}
        </p>
      ))}
    </InsetText>
  );
}
