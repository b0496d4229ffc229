import { momentIn } from '#calendar';
import type { Bilingual, Instant, Lang } from '#kernel';
import { Details, Link } from '#ui';
import { DifferenceInWords } from '../difference/difference.part.tsx';
import { textsText } from '../texts.text.ts';

/** A version of a text, with its words and those before it. */
export interface VersionLine {
  readonly name: string;
  readonly from: Instant;
  readonly writtenBy: string | undefined;
  readonly approvedBy: string | undefined;
  readonly reason: string;
  readonly before: Bilingual;
  readonly after: Bilingual;
  readonly asShipped: boolean;
  /** Where it comes into the editor. */
  readonly href: string;
}

/** Every version, the newest first: who, when, why, and what it changed in words. */
export function Versions({
  versions,
  lang,
}: {
  readonly versions: readonly VersionLine[];
  readonly lang: Lang;
}) {
  const text = textsText[lang];
  return (
    <section aria-labelledby="cac-ban">
      <h2 class="govuk-heading-m" id="cac-ban">
        {text.history}
      </h2>
      {versions.length === 0 && <p class="govuk-body">{text.noHistory}</p>}
      <ul class="mc-list">
        {versions.map((version) => (
          <li class="mc-list__item">
            <Version version={version} lang={lang} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Version({ version, lang }: { readonly version: VersionLine; readonly lang: Lang }) {
  const text = textsText[lang];
  const { name, from, writtenBy, approvedBy, reason, before, after, asShipped, href } = version;
  return (
    <>
      <h3 class="govuk-heading-s govuk-!-margin-bottom-1">{text.version(name)}</h3>
      <p class="govuk-body govuk-!-margin-bottom-1">
        {text.from(momentIn(from, lang))}.{' '}
        {writtenBy === undefined ? text.byFile : text.by(writtenBy, approvedBy)}.
        {asShipped && ` ${text.againAsShipped}.`}
      </p>
      {reason !== '' && <p class="govuk-body govuk-!-margin-bottom-1">{text.because(reason)}</p>}
      <DifferenceInWords before={before.vi} after={after.vi} words="vi" lang={lang} />
      <Details
        summary={
          <>
            {text.en}
            <span class="govuk-visually-hidden">{text.that(text.version(name))}</span>
          </>
        }
      >
        <DifferenceInWords before={before.en} after={after.en} words="en" lang={lang} />
      </Details>
      <p class="govuk-body">
        <Link href={href} hidden={text.that(text.version(name))}>
          {text.useAgain}
        </Link>
      </p>
    </>
  );
}
