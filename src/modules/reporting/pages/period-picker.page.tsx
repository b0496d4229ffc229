import type { Lang } from '#kernel';
import { Button, DateField, Details, GetForm, InsetText, Link } from '#ui';
import { hasErrors } from '#ui/forms';
import { countedUntil, periodKinds } from '../figures/period.ts';
import { dateText } from '../figures/share.ts';
import { periodText } from './period.text.ts';
import type { PeriodChoice } from './period-choice.form.ts';
import { periodWords, withQuery } from './reporting.paths.ts';

export interface PeriodPickerProps {
  readonly lang: Lang;
  /** Of the page, without query. */
  readonly path: string;
  readonly choice: PeriodChoice;
  /** ISO day. */
  readonly today: Parameters<typeof countedUntil>[1];
}

/** `Kỳ báo cáo quý 4/2026, từ ngày 15/09/2026 đến hết ngày 14/12/2026`. */
export function periodName({ period, statutory }: PeriodChoice, lang: Lang): string {
  const text = periodText[lang];
  const name = statutory ? text.names[statutory.kind](statutory.number, statutory.year) : text.ownName;
  return `${name}, ${text.days(dateText(period.from), dateText(period.to))}`;
}

function Kinds({ lang, path, choice }: PeriodPickerProps) {
  const text = periodText[lang];
  return (
    <nav class="mc-no-print" aria-label={text.choose}>
      <p class="govuk-body">
        {periodKinds.map((kind, index) => (
          <>
            {index > 0 && ' · '}
            {choice.statutory?.kind === kind ? (
              <strong aria-current="true">{text.kinds[kind]}</strong>
            ) : (
              <Link href={withQuery(path, { ky: periodWords[kind] })} noVisited>
                {text.kinds[kind]}
              </Link>
            )}
          </>
        ))}
      </p>
    </nav>
  );
}

/** Which days the figures are of, and how to see others. */
export function PeriodPicker(props: PeriodPickerProps) {
  const { lang, path, choice, today } = props;
  const text = periodText[lang];
  const { typed, errors } = choice;
  return (
    <>
      <p class="govuk-body-l">{periodName(choice, lang)}</p>
      {countedUntil(choice.period, today) < choice.period.to && (
        <InsetText>{text.running(dateText(today))}</InsetText>
      )}
      <Kinds {...props} />
      <Details class="mc-no-print" summary={text.own} open={hasErrors(errors)}>
        <GetForm action={path}>
          <DateField
            name="tu"
            label={text.from}
            hint={text.hint}
            value={typed.from}
            error={errors['tu']?.[lang]}
          />
          <DateField name="den" label={text.to} value={typed.to} error={errors['den']?.[lang]} />
          <Button variant="secondary">{text.show}</Button>
        </GetForm>
      </Details>
    </>
  );
}
