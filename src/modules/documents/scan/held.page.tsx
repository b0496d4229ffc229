import { Page, type PageView } from '#ui/layout';
import { heldText } from './held.text.ts';
import type { Held } from './held.ts';

export interface HeldProps {
  readonly view: PageView;
  readonly fileName: string;
  readonly held: Held;
}

/** Instead of a paper that is not handed out: why, and what to do. */
export function HeldPage({ view, fileName, held }: HeldProps) {
  const t = heldText[view.lang];
  return (
    <Page view={view} title={t[held]} private>
      <h1 class="govuk-heading-l">{t[held]}</h1>
      <p class="govuk-body">{t[`${held}Text`](fileName)}</p>
    </Page>
  );
}
