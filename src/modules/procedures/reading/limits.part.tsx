import type { Lang } from '#kernel';
import { Tag } from '#ui';
import { wordedIn } from '../content/worded.ts';
import type { LimitsAt } from '../local-limits/limits-at.action.ts';
import type { PublishedLimit, TimeLimit } from '../procedure.ts';
import { limitIn } from '../words.ts';
import { procedureText } from './procedure.text.ts';

/** The law's limit and those of its cases; below each, the shorter one that the agency here has promised. */
export function TimeLimits({
  timeLimit,
  here,
  lang,
}: {
  readonly timeLimit: TimeLimit;
  readonly here: LimitsAt | undefined;
  readonly lang: Lang;
}) {
  const { limit, verified, variants } = timeLimit;
  return (
    <>
      <LimitLine {...{ limit, verified, lang }} />
      <Promised {...{ here, variant: undefined, lang }} />
      {variants.map(({ key, case: name, ...variant }) => {
        const named = wordedIn(name, lang);
        return (
          <div key={key}>
            <LimitLine
              limit={variant.limit}
              verified={variant.verified}
              name={<span lang={named.lang}>{named.text}</span>}
              lang={lang}
            />
            <Promised {...{ here, variant: key, lang }} />
          </div>
        );
      })}
    </>
  );
}

function LimitLine(props: {
  readonly limit: PublishedLimit;
  readonly verified: boolean;
  readonly name?: preact.ComponentChild;
  readonly lang: Lang;
}) {
  const { limit, verified, name, lang } = props;
  return (
    <p class="govuk-body">
      {name !== undefined && <>{name}: </>}
      {limitIn(limit, lang)} <Doubt verified={verified} lang={lang} />
    </p>
  );
}

function Promised({
  here,
  variant,
  lang,
}: {
  readonly here: LimitsAt | undefined;
  readonly variant: string | undefined;
  readonly lang: Lang;
}) {
  const promised = here?.limits.find((each) => each.variant === variant);
  if (!here || promised?.source !== 'local') return null;
  const text = procedureText[lang];
  return (
    <p class="govuk-body">
      <strong>{text.promised(here.agency[lang], limitIn(promised.limit, lang))}</strong>{' '}
      <span class="mc-list__note">
        {text.promiseGround} <span lang="vi">{promised.ground}</span>
      </span>
    </p>
  );
}

export function Doubt({ verified, lang }: { readonly verified: boolean; readonly lang: Lang }) {
  return verified ? null : <Tag colour="yellow">{procedureText[lang].unverified}</Tag>;
}
