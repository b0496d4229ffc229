import { momentIn } from '#calendar';
import type { Lang } from '#kernel';
import { WarningText } from '#ui';
import type { AnswerSoon } from './answer-soon.ts';
import { silenceText } from './silence.text.ts';

/** Until when the agency waits, and what silence leads to: said while there is still time. */
export function AnswerSoonWarning({ soon, lang }: { readonly soon: AnswerSoon; readonly lang: Lang }) {
  const t = silenceText[lang];
  return (
    <WarningText>
      {t.soonTitle}. {t.soon(momentIn(soon.until, lang))}{' '}
      {soon.silence === 'refuse' ? t.thenRefused : t.thenClosed}
    </WarningText>
  );
}
