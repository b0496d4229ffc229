import type { Lang } from '#kernel';
import { InsetText } from '#ui';
import { ChangeTag } from '../versions/change-tag.part.tsx';
import { controllerText } from '../versions/controller.text.ts';
import { DifferenceList } from '../versions/difference-list.part.tsx';
import type { PartsTouched } from '../versions/reach.ts';
import { versionsText } from '../versions/versions.text.ts';
import { dayNumbers } from '../words.ts';
import type { DraftPlan } from './draft-plan.ts';
import { draftingText } from './drafting.text.ts';

export interface PlannedChangeProps {
  readonly plan: DraftPlan;
  /** Whom each part concerns, where that is asked. */
  readonly touched?: PartsTouched | undefined;
  readonly lang: Lang;
}

/** What a draft changes: number, day, class, every difference in words. */
export function PlannedChange({ plan, touched, lang }: PlannedChangeProps) {
  const text = draftingText[lang];
  if (plan.kind === 'faulty') return <p class="govuk-body">{text.afterFaults}</p>;
  if (plan.kind === 'unchanged') return <p class="govuk-body">{text.nothingNew}</p>;
  const { version, effectiveFrom, class: change, differences, before } = plan.publication;
  return (
    <>
      <p class="govuk-body">{text.from(version, dayNumbers(effectiveFrom))}</p>
      {change === undefined || before === undefined ? (
        <p class="govuk-body">{text.firstVersion}</p>
      ) : (
        <>
          <InsetText>
            <p class="govuk-body">
              {controllerText[lang].whole}: <ChangeTag change={change} lang={lang} />
            </p>
            <p class="govuk-body">{versionsText[lang].effects[change]}</p>
          </InsetText>
          <DifferenceList
            differences={differences}
            touched={touched}
            caption={controllerText[lang].compared(before.version, version)}
            lang={lang}
          />
        </>
      )}
    </>
  );
}
