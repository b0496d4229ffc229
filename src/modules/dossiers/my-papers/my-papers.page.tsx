import { dayIn } from '#calendar';
import { documentsText } from '#documents';
import { dateIn, type Lang } from '#kernel';
import { Button, Form, Link } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { PaperPicture } from '../paper-picture.part.tsx';
import { sizeText } from '../size-text.ts';
import { ownPath, ownPatterns } from '../tracking/tracking.paths.ts';
import type { MyPaperLine } from './my-papers.action.ts';
import { myPapersText } from './my-papers.text.ts';

export interface MyPapersProps {
  readonly view: PageView;
  readonly papers: readonly MyPaperLine[];
}

/** Everything I have handed in or got, with where it is from and when. */
export function MyPapersPage({ view, papers }: MyPapersProps) {
  const t = myPapersText[view.lang];
  const of = (kind: MyPaperLine['kind']) => papers.filter((paper) => paper.kind === kind);
  return (
    <Page view={view} title={t.title} private>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{papers.length > 0 ? t.intro : t.none}</p>
      <List title={t.results} papers={of('result')} lang={view.lang} />
      <List title={t.given} papers={of('given')} lang={view.lang} />
      <p class="govuk-body">
        <Link href={ownPatterns.list}>{t.toDossiers}</Link>
      </p>
    </Page>
  );
}

function List({
  title,
  papers,
  lang,
}: Omit<MyPapersProps, 'view'> & { readonly title: string; readonly lang: Lang }) {
  if (papers.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">{title}</h2>
      <ul class="mc-list">
        {papers.map((paper) => (
          <li key={`${paper.dossierId} ${paper.documentId}`} class="mc-list__item">
            <PaperLine paper={paper} lang={lang} />
          </li>
        ))}
      </ul>
    </>
  );
}

function PaperLine({ paper, lang }: { readonly paper: MyPaperLine; readonly lang: Lang }) {
  const t = myPapersText[lang];
  const day = dayIn(dateIn(paper.since), lang);
  const { scanState } = paper;
  return (
    <div class="mc-file mc-file--plain">
      <PaperPicture paper={paper} lang={lang} />
      <div class="mc-file__name">
        <p class="mc-list__title">{paper.name?.[lang] ?? t.result}</p>
        <p class="mc-list__note">
          <Link href={`/tep/${paper.documentId}`}>{paper.fileName}</Link> ({sizeText(paper.size, lang)})
        </p>
        <p class="mc-list__note">
          {paper.kind === 'result' ? t.resultOn(day) : t.givenOn(day)}.{' '}
          <Link href={ownPath(paper.dossierId)}>{t.from(paper.procedure[lang], paper.code)}</Link>
        </p>
        {scanState !== 'clean' && <p class="mc-list__note">{documentsText[lang].scan[scanState]}</p>}
      </div>
    </div>
  );
}

export interface ReuseProps extends MyPapersProps {
  /** Of the papers of the draft, where choosing is posted to and where one comes from. */
  readonly action: string;
  readonly component: { readonly key: string; readonly name: string };
}

/** One of my papers for one paper of a draft. */
export function ReusePage({ view, papers, action, component }: ReuseProps) {
  const { lang } = view;
  const t = myPapersText[lang];
  return (
    <Page view={view} title={t.chooseTitle} back={{ href: action }} private>
      <h1 class="govuk-heading-l">{t.chooseTitle}</h1>
      <p class="govuk-body">{papers.length > 0 ? t.chooseFor(component.name) : t.chooseNone}</p>
      <ul class="mc-list">
        {papers.map((paper) => (
          <li key={`${paper.dossierId} ${paper.documentId}`} class="mc-list__item">
            <PaperLine paper={paper} lang={lang} />
            <Form action={action}>
              <input type="hidden" name="thanhPhan" value={component.key} />
              <Button
                variant="secondary"
                class="mc-button--small"
                name="dungLai"
                value={paper.documentId}
                attributes={{ 'aria-label': `${t.use}: ${paper.fileName}` }}
              >
                {t.use}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </Page>
  );
}
