import type { Lang } from '#kernel';
import type { DescribedAnswer } from '#procedures';
import { InsetText, Link, SummaryList } from '#ui';
import { words } from './filing.text.ts';

export interface SavedThereProps {
  readonly answers: readonly DescribedAnswer[];
  /** The same page with what the other device saved. */
  readonly takeHref: string;
  readonly lang: Lang;
}

/** Two devices answered one page: what the other saved, above what was typed here. */
export function SavedThere({ answers, takeHref, lang }: SavedThereProps) {
  const t = words(lang);
  return (
    <InsetText>
      <p class="govuk-body">
        <strong>{t.savedThere}</strong>
      </p>
      <p class="govuk-body">{t.savedThereWhat}</p>
      <SummaryList
        noBorder
        rows={answers.map(({ label, value }) => ({
          key: label[lang],
          value: value?.[lang] ?? t.notAnswered,
        }))}
      />
      <p class="govuk-body">
        {t.savedThereChoose} <Link href={takeHref}>{t.savedThereTake}</Link>
      </p>
    </InsetText>
  );
}
