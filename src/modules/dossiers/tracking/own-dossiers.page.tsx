import { dayIn } from '#calendar';
import { accountPath } from '#identity';
import { dateIn, type Instant, type Lang } from '#kernel';
import {
  Button,
  Details,
  GetForm,
  InsetText,
  Link,
  Pagination,
  SelectField,
  StatusTag,
  TextField,
  WarningText,
} from '#ui';
import { Page, type PageView } from '#ui/layout';
import { handlingText } from '../handling.text.ts';
import { myPapersPath } from '../my-papers/my-papers.paths.ts';
import { codePath, deletePath, resumePath } from '../resume/resume.paths.ts';
import { resumeWords } from '../resume/resume.text.ts';
import { ownWords } from './own.text.ts';
import type { DraftLine, OwnLine, OwnLists } from './own-dossiers.action.ts';
import { filterValue, isNarrowed, type OwnAsked, ownListPath } from './own-list.ts';
import { tones } from './standing.page.tsx';
import { atHour } from './track-lines.ts';
import { ownPath, ownPatterns, signInPath } from './tracking.paths.ts';

export interface OwnDossiersProps extends OwnLists {
  readonly view: PageView;
}

/** What I have filed and what I have begun. */
export function OwnDossiersPage({ view, waiting, dossiers, drafts, asked, next }: OwnDossiersProps) {
  const { lang } = view;
  const narrowed = isNarrowed(asked);
  const listed = dossiers.length > 0 || narrowed;
  const t = ownWords(lang);
  const guest = view.user === undefined;
  return (
    <Page view={view} title={t.title} private>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <DraftNotices drafts={drafts} lang={lang} />
      {waiting.length > 0 && <h2 class="govuk-heading-m">{t.waitForYou}</h2>}
      <Dossiers lines={waiting} lang={lang} />
      {drafts.length > 0 && <h2 class="govuk-heading-m">{t.drafts}</h2>}
      {drafts.length > 0 && (
        <ul class="mc-list">
          {drafts.map((draft) => (
            <DraftItem key={draft.id} draft={draft} lang={lang} />
          ))}
        </ul>
      )}
      {listed && <h2 class="govuk-heading-m">{waiting.length > 0 ? t.others : t.dossiers}</h2>}
      {listed && <Narrow asked={asked} lang={lang} />}
      <Dossiers lines={dossiers} lang={lang} />
      {dossiers.length + waiting.length === 0 && (
        <p class="govuk-body">{narrowed ? t.noneSuch : guest ? t.noneGuest : t.none}</p>
      )}
      {(next || asked.after) && (
        <Pagination
          previous={asked.after && { href: ownListPath({ ...asked, after: undefined }), text: t.firstPage }}
          next={next && { href: ownListPath(next) }}
        />
      )}
      <p class="govuk-body">
        <Link href="/thu-tuc">{t.find}</Link>
        <br />
        <Link href={resumePath}>{t.byCode}</Link>
        {!guest && <br />}
        {!guest && <Link href={accountPath}>{t.account}</Link>}
      </p>
      {!guest && (
        <p class="govuk-body">
          <Link href={myPapersPath}>{t.papersOfMine}</Link>
        </p>
      )}
      {guest && (
        <InsetText>
          {t.guest} <Link href={signInPath(ownPatterns.list)}>{t.signIn}</Link>
        </InsetText>
      )}
    </Page>
  );
}

/** Before everything else: what will be deleted, on which day, and where it is gone on with. */
function DraftNotices({ drafts, lang }: { readonly drafts: readonly DraftLine[]; readonly lang: Lang }) {
  const t = ownWords(lang);
  return (
    <>
      {drafts
        .filter(({ noted }) => noted)
        .map((draft) => (
          <WarningText key={draft.id}>
            {t.noticeOf(draft.procedure[lang], day(draft.expiresAt, lang))}{' '}
            <Link href={draft.href} hidden={draft.procedure[lang]}>
              {t.goOn}
            </Link>
          </WarningText>
        ))}
    </>
  );
}

/** Under way or over, and words of a name or a code: each list has its address. */
function Narrow({ asked, lang }: { readonly asked: OwnAsked; readonly lang: Lang }) {
  const t = ownWords(lang);
  return (
    <Details summary={t.narrowTitle} open={asked.filter !== 'all' || asked.words !== ''}>
      <GetForm action={ownPatterns.list} search>
        <SelectField
          name="loc"
          label={t.filter}
          value={filterValue(asked.filter)}
          options={(['open', 'over'] as const).map((each) => ({
            value: filterValue(each),
            label: t.filters[each],
          }))}
          optional
        />
        <TextField name="tim" label={t.words} value={asked.words} optional />
        <Button variant="secondary">{t.narrow}</Button>
      </GetForm>
    </Details>
  );
}

interface DossiersProps {
  readonly lines: readonly OwnLine[];
  readonly lang: Lang;
}

function Dossiers({ lines, lang }: DossiersProps) {
  if (lines.length === 0) return null;
  return (
    <ul class="mc-list">
      {lines.map((line) => (
        <DossierItem key={line.id} line={line} lang={lang} />
      ))}
    </ul>
  );
}

function DossierItem({ line, lang }: { readonly line: OwnLine; readonly lang: Lang }) {
  return (
    <li class="mc-list__item">
      <p class="mc-list__title">
        <Link href={ownPath(line.id)}>{line.procedure[lang]}</Link>
      </p>
      <p class="mc-list__note">
        <StatusTag tone={tones[line.handling]}>{handlingText[line.handling][lang]}</StatusTag>{' '}
        <span class="mc-code">{line.code}</span>
      </p>
      <p class="mc-list__note">{line.toDo ? <strong>{noteOf(line, lang)}</strong> : noteOf(line, lang)}</p>
      {line.answeredAt !== null && (
        <p class="mc-list__note">{ownWords(lang).wrote(atHour(line.answeredAt, lang))}</p>
      )}
    </li>
  );
}

/** The one date that matters now. */
function noteOf({ handling, toDo, answerBy, dueAt, submittedAt }: OwnLine, lang: Lang): string {
  const t = ownWords(lang);
  const by = answerBy === null ? undefined : atHour(answerBy, lang);
  if (toDo === 'supply') return t.supplyBy(by);
  if (toDo === 'pay') return t.payBy(by);
  if (toDo === 'receive') return t.ready;
  const over = handling === 'returned' || handling === 'withdrawn' || handling === 'refused';
  return dueAt !== null && !over ? t.dueAt(atHour(dueAt, lang)) : t.filedAt(day(submittedAt, lang));
}

const day = (at: Instant, lang: Lang): string => dayIn(dateIn(at), lang);

function DraftItem({ draft, lang }: { readonly draft: DraftLine; readonly lang: Lang }) {
  const t = ownWords(lang);
  return (
    <li class="mc-list__item">
      <p class="mc-list__title">{draft.procedure[lang]}</p>
      <p class="mc-list__note">
        {draft.soon ? (
          <strong>{t.expiresSoon(day(draft.expiresAt, lang))}</strong>
        ) : (
          t.expires(day(draft.expiresAt, lang))
        )}
      </p>
      <p class="mc-list__note">
        <Link href={draft.href} hidden={draft.procedure[lang]}>
          {t.goOn}
        </Link>
        {' · '}
        <Link href={codePath(draft.id)} hidden={draft.procedure[lang]}>
          {draft.byCode ? t.opened : resumeWords(lang).otherDevice}
        </Link>
        {!draft.byCode && ' · '}
        {!draft.byCode && (
          <Link href={deletePath(draft.id)} hidden={draft.procedure[lang]}>
            {resumeWords(lang).delete}
          </Link>
        )}
      </p>
    </li>
  );
}
