import { dayIn } from '#calendar';
import { dateIn, type Lang } from '#kernel';
import { Link, WarningText } from '#ui';
import { codePath } from '../resume/resume.paths.ts';
import { resumeWords } from '../resume/resume.text.ts';
import { words } from './filing.text.ts';
import type { DraftStanding } from './move-notice.part.tsx';

/** Until when the draft is kept, on each of its pages; in its last days, that it will be deleted. */
export function DraftKeptNote({
  standing,
  lang,
}: {
  readonly standing?: DraftStanding | undefined;
  readonly lang: Lang;
}) {
  const kept = standing?.kept;
  if (!kept) return null;
  const t = words(lang);
  const day = dayIn(dateIn(kept.until), lang);
  const id = standing.draft?.id;
  return (
    <>
      {kept.soon ? (
        <WarningText>{t.expiresSoon(day)}</WarningText>
      ) : (
        <p class="govuk-hint">{t.expires(day)}</p>
      )}
      {id !== undefined && (
        <p class="govuk-body">
          <Link href={codePath(id)}>{resumeWords(lang).otherDevice}</Link>
        </p>
      )}
    </>
  );
}
