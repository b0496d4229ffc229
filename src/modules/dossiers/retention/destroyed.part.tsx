import { dayIn } from '#calendar';
import { dateIn, type Lang } from '#kernel';
import { WarningText } from '#ui';
import { retentionText } from './retention.text.ts';
import type { Destruction } from './retention.ts';

interface Props {
  readonly destruction: Pick<Destruction, 'at' | 'order'>;
  readonly lang: Lang;
}

/** When and by which order the content of a dossier was destroyed, and what is left of it. */
export function DestroyedNote({ destruction, lang }: Props) {
  const t = retentionText[lang];
  return (
    <>
      <WarningText>
        {t.destroyedTitle}. {t.destroyedText(dayIn(dateIn(destruction.at), lang), destruction.order)}
      </WarningText>
      <p class="govuk-body">{t.destroyedWhy}</p>
    </>
  );
}
