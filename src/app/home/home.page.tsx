import { Link, SearchBox, StatusTag } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { homeText } from './home.text.ts';

export interface HomeProps {
  readonly view: PageView;
  readonly procedures: readonly {
    readonly code: string;
    readonly name: string;
    readonly fileHere: boolean;
  }[];
  readonly communes: readonly { readonly code: string; readonly name: string }[];
  /** Code of the province, for its figures. */
  readonly province: string;
}

/** One question, three tasks, and the procedures most people come for. */
export function HomePage({ view, procedures, communes, province }: HomeProps) {
  const t = homeText[view.lang];
  return (
    <Page view={view} title={t.title}>
      <div class="mc-hero">
        <h1 class="govuk-heading-l">{t.question}</h1>
        <SearchBox action="/thu-tuc" label={t.label} hint={t.hint} button={t.search} large />
      </div>
      <Tasks view={view} />
      <h2 class="govuk-heading-m">{t.frequent}</h2>
      <ul class="mc-list">
        {procedures.map(({ code, name, fileHere }) => (
          <li key={code} class="mc-list__item">
            <p class="mc-list__title">
              <Link href={`/thu-tuc/${code}`}>{name}</Link>
            </p>
            {fileHere && (
              <p class="mc-list__note">
                <StatusTag tone="active">{t.online}</StatusTag>
              </p>
            )}
          </li>
        ))}
      </ul>
      {communes.length > 0 && <Communes view={view} communes={communes} province={province} />}
    </Page>
  );
}

function Tasks({ view }: Pick<HomeProps, 'view'>) {
  const t = homeText[view.lang];
  const tasks = [
    { href: '/thu-tuc', ...t.find },
    { href: '/tra-cuu', ...t.track },
    { href: '/so-lieu', ...t.figures },
  ];
  return (
    <>
      <h2 class="govuk-visually-hidden">{t.tasks}</h2>
      <ul class="mc-cards">
        {tasks.map(({ href, title, text }) => (
          <li key={href} class="mc-card">
            <p class="mc-list__title">
              <Link href={href}>{title}</Link>
            </p>
            <p class="mc-list__note">{text}</p>
          </li>
        ))}
      </ul>
      <ul class="govuk-list">
        {view.user?.kind !== 'staff' && (
          <li>
            <Link href="/ho-so">{t.mine}</Link>
          </li>
        )}
        {t.more.map(({ href, text }) => (
          <li key={href}>
            <Link href={href}>{text}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}

function Communes({ view, communes, province }: Pick<HomeProps, 'view' | 'communes' | 'province'>) {
  const t = homeText[view.lang];
  return (
    <>
      <h2 class="govuk-heading-m">{t.communes}</h2>
      <p class="govuk-body">{t.communesText}</p>
      <ul class="govuk-list">
        {communes.map(({ code, name }) => (
          <li key={code}>
            <Link href={`/so-lieu/${code}`}>{name}</Link>
          </li>
        ))}
        <li>
          <Link href={`/so-lieu/${province}`}>{t.whole(view.provinceName)}</Link>
        </li>
      </ul>
    </>
  );
}
