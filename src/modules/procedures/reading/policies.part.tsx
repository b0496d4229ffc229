import type { Lang } from '#kernel';
import { type SummaryRow, Tag } from '#ui';
import type { Agency, Policies } from '../policies.ts';
import { limitIn } from '../words.ts';
import { procedureText } from './procedure.text.ts';

/** Who else takes part, and what happens when something is missing; defaults of ours are marked as such. */
export function policyRows({ agencies, supplement, assumed }: Policies, lang: Lang): readonly SummaryRow[] {
  const text = procedureText[lang];
  const ours = assumed.some((path) => path.startsWith('supplement.'));
  return [
    ...(agencies.length > 0
      ? [{ key: text.agencies, value: <AgencyList agencies={agencies} lang={lang} /> }]
      : []),
    {
      key: text.supplement,
      value: (
        <>
          {text.supplementTimes(supplement.most, limitIn(supplement.answerWithin, lang))}{' '}
          {text.onSilence[supplement.onSilence]} {ours && <Tag colour="grey">{text.byDefault}</Tag>}
        </>
      ),
    },
  ];
}

function AgencyList({ agencies, lang }: { readonly agencies: readonly Agency[]; readonly lang: Lang }) {
  const text = procedureText[lang];
  return (
    <ul class="govuk-list govuk-list--bullet">
      {agencies.map(({ key, name, limit, outside }) => (
        <li key={key}>
          {name[lang]}
          {limit && `: ${limitIn(limit, lang)}`}
          {outside && ` (${text.outside})`}
        </li>
      ))}
    </ul>
  );
}
