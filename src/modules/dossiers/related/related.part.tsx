import type { Lang } from '#kernel';
import { Details, Link } from '#ui';
import { caseworkPath } from '../casework/casework.paths.ts';
import { shortMoment } from '../casework/words.ts';
import { handlingText } from '../handling.text.ts';
import { relatedWords } from './related.text.ts';
import type { Related } from './related.ts';

interface RelatedListProps {
  readonly related: readonly Related[];
  readonly lang: Lang;
}

/** So many are shown at once. */
const shown = 5;

/** Other dossiers of the same person, each with where it stands. */
export function RelatedList({ related, lang }: RelatedListProps) {
  if (related.length === 0) return null;
  const t = relatedWords(lang);
  const more = related.slice(shown);
  return (
    <section aria-labelledby="related">
      <h2 class="govuk-heading-s" id="related">
        {t.title(related.length)}
      </h2>
      <Rows related={related.slice(0, shown)} lang={lang} />
      {more.length > 0 && (
        <Details summary={`+ ${more.length}`}>
          <Rows related={more} lang={lang} />
        </Details>
      )}
    </section>
  );
}

const Rows = ({ related, lang }: RelatedListProps) => (
  <ul class="govuk-list mc-related">
    {related.map(({ id, code, procedure, handling, submittedAt, dueAt }) => (
      <li key={id}>
        <Link href={caseworkPath(id)}>{procedure[lang]}</Link>
        <br />
        <span class="mc-quiet">
          {[
            code,
            handlingText[handling][lang],
            relatedWords(lang).filed(shortMoment(submittedAt)),
            dueAt && relatedWords(lang).due(shortMoment(dueAt)),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </li>
    ))}
  </ul>
);
