import type { Lang } from '#kernel';
import { SummaryList } from '#ui';
import { partiesWords } from './parties.text.ts';
import type { OnBehalfOf, Others } from './parties.ts';
import { otherRows, ownerRows } from './party-rows.ts';

export interface PartyListProps {
  readonly submitter: string;
  readonly onBehalfOf: OnBehalfOf | undefined;
  readonly others: Others;
  /** Names of the files of the paper by which one acts for another. */
  readonly files?: readonly string[] | undefined;
  readonly lang: Lang;
  /** Where each half is changed, while that can be. */
  readonly change?: { readonly owner: string; readonly others: string } | undefined;
  readonly headingLevel?: 2 | 3 | undefined;
}

/** Owner, submitter, receiver, payer and helper, who may be five people. Never on a public page. */
export function PartyList(props: PartyListProps) {
  const { submitter, onBehalfOf, others, files = [], lang, change } = props;
  const t = partiesWords(lang);
  const owner = onBehalfOf ? ownerRows(onBehalfOf, lang) : [{ key: t.owner, value: t.itself }];
  return (
    <SummaryList
      card={{
        title: t.people,
        headingLevel: props.headingLevel,
        actions: change && [
          { href: change.owner, text: t.change, hidden: t.changeOwner },
          { href: change.others, text: t.change, hidden: t.changeOthers },
        ],
      }}
      rows={[
        { key: t.submitter, value: submitter },
        ...owner,
        files.length > 0 && { key: t.filesKept, value: files.join(', ') },
        ...otherRows(others, lang),
      ]}
    />
  );
}
