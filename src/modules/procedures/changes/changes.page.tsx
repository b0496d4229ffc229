import { dayIn } from '#calendar';
import { type Bilingual, dateIn, type Lang } from '#kernel';
import { Link, Pagination } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { procedureHref, searchHref } from '../search/search.paths.ts';
import { ChangeTag } from '../versions/change-tag.part.tsx';
import type { Difference } from '../versions/compare-versions.ts';
import { differenceLine } from '../versions/difference-words.ts';
import { dayNumbers } from '../words.ts';
import type { AnnouncedChange } from './announced.ts';
import { changesHref } from './changes.paths.ts';
import { changesText } from './changes.text.ts';

export interface ChangesPageProps {
  readonly view: PageView;
  /** The one procedure that is asked about. */
  readonly of: { readonly code: string; readonly name: Bilingual } | undefined;
  readonly changes: readonly AnnouncedChange[];
  readonly page: number;
  /** Whether there are older ones. */
  readonly more: boolean;
}

/** What changed in which procedure from which day, in plain words, newest first. */
export function ChangesPage({ view, of, changes, page, more }: ChangesPageProps) {
  const { lang } = view;
  const text = changesText[lang];
  const title = of ? text.of(of.name[lang]) : text.title;
  const older = { href: changesHref({ code: of?.code, page: page + 1 }), text: text.older };
  const newer = { href: changesHref({ code: of?.code, page: page - 1 }), text: text.newer };
  return (
    <Page
      view={view}
      title={title}
      breadcrumbs={[
        { text: procedures[lang], href: searchHref({ text: '', unit: undefined }) },
        ...(of ? [{ text: of.name[lang], href: procedureHref(of.code, undefined) }] : []),
      ]}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{text.lead}</p>
      {of && (
        <p class="govuk-body">
          <Link href={changesHref({})}>{text.all}</Link>
        </p>
      )}
      {changes.length === 0 && <p class="govuk-body">{text.none}</p>}
      {changes.map((change) => (
        <Change key={`${change.code} ${change.version}`} change={change} lang={lang} />
      ))}
      {(page > 1 || more) && (
        <Pagination {...(page > 1 ? { previous: newer } : {})} {...(more ? { next: older } : {})} />
      )}
    </Page>
  );
}

const procedures = { vi: 'Thủ tục', en: 'Procedures' };

function Change({ change, lang }: { readonly change: AnnouncedChange; readonly lang: Lang }) {
  const text = changesText[lang];
  const { code, name, version, effectiveFrom, publishedAt } = change;
  return (
    <div>
      <h2 class="govuk-heading-m">
        <Link href={procedureHref(code, undefined)}>{name[lang]}</Link>
      </h2>
      <p class="govuk-body">
        <strong>{text.from(dayIn(effectiveFrom, lang))}</strong>{' '}
        <span class="mc-list__note">
          ({[code, text.version(version), text.published(dayNumbers(dateIn(publishedAt)))].join(', ')})
        </span>{' '}
        {change.change && <ChangeTag change={change.change} lang={lang} />}
      </p>
      {change.isNew && <p class="govuk-body">{text.isNew}</p>}
      {!change.isNew && <Differences differences={change.differences} lang={lang} />}
    </div>
  );
}

function Differences({
  differences,
  lang,
}: {
  readonly differences: readonly Difference[];
  readonly lang: Lang;
}) {
  if (differences.length === 0) return <p class="govuk-body">{changesText[lang].onlyWords}</p>;
  return (
    <ul class="govuk-list govuk-list--bullet">
      {differences.map((difference) => (
        <li key={difference.path}>{differenceLine(difference, lang)}.</li>
      ))}
    </ul>
  );
}
