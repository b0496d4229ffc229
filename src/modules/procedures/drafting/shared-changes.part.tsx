import type { Lang } from '#kernel';
import { Details, InsetText, Link } from '#ui';
import { wordedIn } from '../content/worded.ts';
import { draftingText } from './drafting.text.ts';
import type { SharedChange } from './shared-changes.ts';

/** Which other procedures ask for a paper that is changed here, and what that means for them. */
export function SharedChanges({
  changes,
  lang,
}: {
  readonly changes: readonly SharedChange[];
  readonly lang: Lang;
}) {
  if (changes.length === 0) return null;
  const text = draftingText[lang].papers;
  return (
    <InsetText>
      <p class="govuk-body">{text.changedHere}</p>
      {changes.map(({ key, name, procedures }) => (
        <Details key={key} summary={text.alsoIn(wordedIn(name, lang).text, procedures.length)}>
          <ul class="govuk-list govuk-list--bullet">
            {procedures.map((procedure) => (
              <li key={procedure.code}>
                <Link href={`/thu-tuc/${procedure.code}`}>{procedure.name}</Link>{' '}
                <span class="mc-quiet">{procedure.code}</span>
              </li>
            ))}
          </ul>
        </Details>
      ))}
    </InsetText>
  );
}
