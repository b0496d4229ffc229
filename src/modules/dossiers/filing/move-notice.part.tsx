import { differenceLine } from '#procedures';
import { Details, InsetText } from '#ui';
import type { PageView } from '#ui/layout';
import type { DraftKept, MoveNotice } from './draft.ts';
import { words } from './filing.text.ts';

/** What a draft's reader must know about the version it is under. */
export interface DraftStanding {
  readonly moved?: MoveNotice | undefined;
  /** The procedure is no longer filed here. */
  readonly ended?: boolean | undefined;
  readonly kept?: DraftKept | undefined;
  /** The draft's own, for what is done with all of it. */
  readonly draft?: { readonly id: string } | undefined;
}

/** Said on every page of a draft that was moved: what is new, what was dropped. Nothing when it was not. */
export function MoveNoticeInset({ moved, ended, lang }: DraftStanding & { readonly lang: PageView['lang'] }) {
  const t = words(lang);
  if (ended) {
    return (
      <InsetText>
        <p class="govuk-body">
          <strong>{t.procedureEnded}</strong>
        </p>
        <p class="govuk-body">{t.procedureEndedText}</p>
      </InsetText>
    );
  }
  if (!moved) return null;
  return (
    <InsetText>
      <p class="govuk-body">
        <strong>{t.moved}</strong>
      </p>
      <p class="govuk-body">{moved.class === 'assisting' ? t.movedAssisting : t.movedSubstantive}</p>
      {moved.lost.length > 0 && (
        <p class="govuk-body">{t.movedLost(moved.lost.map((label) => label[lang]).join('; '))}</p>
      )}
      {moved.differences.length > 0 && (
        <Details summary={t.movedWhat}>
          <ul class="govuk-list govuk-list--bullet">
            {moved.differences.map((difference) => (
              <li key={difference.path}>{differenceLine(difference, lang)}</li>
            ))}
          </ul>
        </Details>
      )}
    </InsetText>
  );
}
