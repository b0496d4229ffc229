import { workspacePath } from '#dossiers';
import { type Lang, numberIn, type PostId } from '#kernel';
import { untilIn } from '#organisations';
import { BackLink, FigureTiles, Link, StackedTable } from '#ui';
import { Page, type PageView } from '#ui/layout';
import type { Worklist } from '../load-worklist.action.ts';
import type { NamedPost } from '../posts.store.ts';
import type { Filter } from '../sections.ts';
import { worklistPath } from '../worklist.paths.ts';
import { stepKindText } from '../worklist.text.ts';
import { type Bulk, Rows } from '../worklist-rows.part.tsx';
import { supervisionPath } from './supervision.paths.ts';
import { supervisionText } from './supervision.text.ts';
import type { Load, Supervision } from './supervision.ts';

export interface SupervisionPageProps {
  readonly view: PageView;
  readonly told: Supervision;
  readonly posts: readonly NamedPost[];
  /** The work of the post that was chosen, to be shared out anew. */
  readonly chosen:
    | { readonly filter: Filter; readonly list: Worklist; readonly bulk: Bulk | undefined }
    | undefined;
}

/** Who has how much, what is late, what will be; and the work itself, to be given to others. */
export function SupervisionPage({ view, told, posts, chosen }: SupervisionPageProps) {
  const { lang } = view;
  const text = supervisionText[lang];
  return (
    <Page view={view} title={text.title} variant="officials" private>
      <BackLink href={workspacePath}>{text.back}</BackLink>
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="govuk-body">{text.lead}</p>
      <div data-module="mc-worklist" id="danh-sach" data-live="">
        <FigureTiles
          tiles={[
            {
              value: numberIn(told.all.count, lang),
              label: text.count,
              href: worklistPath({ section: 'team' }),
            },
            {
              ...{ value: numberIn(told.all.lights.red, lang), label: text.red, tone: 'bad' },
              href: worklistPath({ section: 'team', light: 'red' }),
            },
            {
              ...{ value: numberIn(told.all.lights.amber, lang), label: text.amber, tone: 'warning' },
              href: worklistPath({ section: 'team', light: 'amber' }),
            },
          ]}
        />
        <ByPost told={told} posts={posts} lang={lang} />
        <BySteps told={told} lang={lang} />
      </div>
      <section aria-labelledby="viec">
        <h2 class="govuk-heading-m" id="viec">
          {chosen ? text.listOf(nameOf(chosen.filter.post, posts, lang)) : text.list}
        </h2>
        {chosen ? (
          <Rows filter={chosen.filter} list={chosen.list} section="team" lang={lang} bulk={chosen.bulk} />
        ) : (
          <p class="govuk-body">{text.choose}</p>
        )}
      </section>
    </Page>
  );
}

function nameOf(post: Filter['post'], posts: readonly NamedPost[], lang: Lang): string {
  const found = posts.find(({ id }) => id === post);
  return found ? [found.name[lang], ...found.holders].join(' · ') : supervisionText[lang].nobody;
}

interface Line {
  readonly key: string;
  readonly href: string;
  readonly name: string;
  readonly load: Load;
}

interface TableProps {
  readonly told: Supervision;
  readonly lang: Lang;
}

function ByPost({ told, posts, lang }: TableProps & { readonly posts: readonly NamedPost[] }) {
  const text = supervisionText[lang];
  const line = (post: PostId | 'none', name: string, load: Load): Line => ({
    ...{ key: post, name, load },
    href: `${supervisionPath}?vi-tri=${post === 'none' ? 'chua' : post}#viec`,
  });
  const unassigned = told.posts.get(undefined);
  const lines = [
    ...(unassigned ? [line('none', text.nobody, unassigned)] : []),
    ...posts.flatMap((post) => {
      const load = told.posts.get(post.id);
      return load ? [line(post.id, `${post.name[lang]} · ${whoHas(post, lang)}`, load)] : [];
    }),
  ];
  return <Loads title={text.byPost} head={text.post} lines={lines} told={told} lang={lang} />;
}

/** Its holders, that they are away, and who stands in. */
function whoHas({ holders, awayUntil, standIns = [] }: NamedPost, lang: Lang): string {
  const text = supervisionText[lang];
  if (holders.length === 0) return text.vacant;
  const away = awayUntil && text.away(untilIn(awayUntil, lang));
  const standIn = standIns.length > 0 && text.standIn(standIns.join(', '));
  return [holders.join(', '), away, standIn].filter(Boolean).join('; ');
}

function BySteps({ told, lang }: TableProps) {
  const text = supervisionText[lang];
  const lines = [...told.steps].map(
    ([kind, load]): Line => ({
      ...{ key: kind, name: stepKindText[kind][lang], load },
      href: worklistPath({ section: 'team', step: kind }),
    }),
  );
  return <Loads title={text.byStep} head={text.step} lines={lines} told={told} lang={lang} />;
}

interface LoadsProps extends TableProps {
  readonly title: string;
  readonly head: string;
  readonly lines: readonly Line[];
}

function Loads({ title, head, lines, told, lang }: LoadsProps) {
  const text = supervisionText[lang];
  const number = (label: string, of: (load: Load) => number) => ({
    ...{ label, numeric: true },
    cell: ({ load }: Line) => of(load),
  });
  return (
    <div class="mc-loads">
      <StackedTable<Line>
        caption={title}
        dense
        rows={lines}
        empty={<p>{text.noWork}</p>}
        columns={[
          { label: head, header: true, cell: ({ href, name }) => <Link href={href}>{name}</Link> },
          number(text.count, ({ count }) => count),
          {
            ...{ label: text.red, numeric: true },
            cell: ({ load }) => (
              <span class={load.lights.red > 0 ? 'mc-late' : undefined}>{load.lights.red}</span>
            ),
          },
          number(text.amber, ({ lights }) => lights.amber),
          ...told.days.map((day, at) =>
            number(text.due(`${day.slice(8)}/${day.slice(5, 7)}`), ({ soon }) => soon[at] ?? 0),
          ),
        ]}
      />
    </div>
  );
}
