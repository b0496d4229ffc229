import type { Lang } from '#kernel';
import { draftingText } from './drafting.text.ts';
import type { OpenedDraft } from './open-draft.action.ts';

/** How many saved cases of the form come out as expected; nothing where there are none. */
export function CasesStanding({
  cases,
  lang,
}: {
  readonly cases: OpenedDraft['cases'];
  readonly lang: Lang;
}) {
  if (!cases) return null;
  const { passing, failing } = cases;
  const text = draftingText[lang];
  return (
    <p class="govuk-body">
      {failing === 0 ? text.casesPass(passing) : text.casesFail(failing, passing + failing)}
    </p>
  );
}
