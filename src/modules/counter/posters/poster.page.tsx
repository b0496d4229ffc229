import { Link, SvgImage, trustedSvg } from '#ui';
import { type PageView, ScreenPage } from '#ui/layout';
import { posterWords } from './poster.text.ts';

export interface PosterPageProps {
  readonly view: PageView;
  /** Whose it is: the commune, or the province. */
  readonly owner: string;
  readonly title: string;
  /** One code, or one for each of several procedures. */
  readonly codes: readonly {
    readonly name: string;
    readonly address: string;
    readonly says: string;
    readonly qr: string;
  }[];
  readonly pdfHref: string;
  readonly back: { readonly href: string; readonly text: string };
}

/** A sheet to hang up at the desk, in a shop, at the village house; as it looks it is printed. */
export function PosterPage({ view, owner, title, codes, pdfHref, back }: PosterPageProps) {
  const t = posterWords(view.lang);
  const [only, ...others] = codes;
  return (
    <ScreenPage view={view} title={`${t.title}: ${title}`} owner={owner}>
      <article class="mc-poster">
        <p class="mc-poster__owner">{owner}</p>
        <h1 class="mc-poster__title">{title}</h1>
        {only && others.length === 0 ? (
          <div class="mc-poster__code">
            <SvgImage svg={trustedSvg(only.qr)} alt={only.says} />
            <p class="mc-poster__address">
              {t.orType}: <strong>{only.address}</strong>
            </p>
          </div>
        ) : (
          <ul class="mc-poster__many">
            {codes.map(({ name, qr, says, address }) => (
              <li key={address}>
                <SvgImage svg={trustedSvg(qr)} alt={says} />
                {name}
              </li>
            ))}
          </ul>
        )}
        <ol class="mc-poster__steps">
          {t.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p class="govuk-body">{t.footer}</p>
      </article>
      <div class="mc-screen__foot">
        <Link class="mc-tile mc-tile--main" noVisited href={pdfHref}>
          {t.pdf}
        </Link>
        <button type="button" class="mc-tile mc-tile--plain mc-needs-script" data-print>
          {t.print}
        </button>
        <Link class="mc-tile mc-tile--plain" noVisited href={back.href}>
          {back.text}
        </Link>
      </div>
    </ScreenPage>
  );
}
