import type { Lang } from '#kernel';
import { acceptingText } from './accepting.text.ts';
import type { AcceptingDesk } from './accepting.ts';

/** Where else a dossier may be filed, on the page of a procedure; nothing where no other desk is named. */
export function AlsoAccepted({
  desks,
  lang,
}: {
  readonly desks: readonly AcceptingDesk[];
  readonly lang: Lang;
}) {
  const text = acceptingText[lang];
  if (desks.length === 0) return null;
  return (
    <>
      <p class="govuk-body">{text.publicTitle}:</p>
      <ul class="govuk-list govuk-list--bullet">
        {desks.map(({ id, deskName, unitName }) => (
          <li key={id}>{text.publicLine(deskName[lang], unitName[lang])}</li>
        ))}
      </ul>
    </>
  );
}
