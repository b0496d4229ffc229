import type { VNode } from 'preact';
import { Link } from '#ui';
import { Page, type PageView, renderPage } from '#ui/layout';
import { galleryText as text } from './gallery.text.ts';
import { type ExampleSet, type GalleryReader, setName } from './types.ts';

/** Where one example is shown, below the gallery's own address. */
export function exampleHref(base: string, set: ExampleSet, name: string): string {
  return `${base}/${encodeURIComponent(setName(set))}/${encodeURIComponent(name)}`;
}

function modules(sets: readonly ExampleSet[]): readonly (readonly [string, readonly ExampleSet[]])[] {
  return [...Map.groupBy(sets, (set) => set.module)];
}

export interface GalleryPageProps {
  readonly view: PageView;
  readonly sets: readonly ExampleSet[];
  /** `/gallery` unless said. */
  readonly base?: string | undefined;
}

/** The list of modules, pages and their examples. */
export function GalleryPage({ view, sets, base = '/gallery' }: GalleryPageProps) {
  return (
    <Page view={view} title={text.title[view.lang]} private>
      <h1 class="govuk-heading-l">{text.title[view.lang]}</h1>
      <p class="govuk-body-l">{text.lead[view.lang]}</p>
      {modules(sets).map(([module, pages]) => (
        <section key={module}>
          <h2 class="govuk-heading-m">{module}</h2>
          {pages.map((set) => (
            <div key={set.page}>
              <h3 class="govuk-heading-s">{set.page}</h3>
              <ul class="govuk-list govuk-list--bullet">
                {Object.keys(set.examples).map((name) => (
                  <li key={name}>
                    <Link href={exampleHref(base, set, name)}>{name}</Link>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </Page>
  );
}

/** The gallery's first page as a document. */
export function galleryIndex(props: GalleryPageProps): string {
  return renderPage(<GalleryPage {...props} />);
}

export interface RenderExampleProps {
  readonly sets: readonly ExampleSet[];
  /** `module.page`, as in the address. */
  readonly set: string;
  readonly name: string;
  /** Surrounds parts; pages bring their own. */
  readonly view: PageView;
  /** What the reader brings in place of what the example's own view says: assets, language, address. */
  readonly reader?: GalleryReader | undefined;
}

function Bare({ view, title, children }: { view: PageView; title: string; children: VNode }) {
  return (
    <Page view={view} title={title} private>
      <h1 class="govuk-heading-l">{title}</h1>
      {children}
    </Page>
  );
}

/** One example as a document; undefined when there is none of that name. */
export function renderExample({ sets, set, name, view, reader }: RenderExampleProps): string | undefined {
  const found = sets.find((each) => setName(each) === set);
  const example = found && Object.hasOwn(found.examples, name) ? found.examples[name] : undefined;
  if (found === undefined || example === undefined) return undefined;
  if (found.kind === 'page') return renderPage(example(reader));
  return renderPage(
    <Bare view={{ ...view, ...reader }} title={`${found.page}: ${name}`}>
      {example(reader)}
    </Bare>,
  );
}
