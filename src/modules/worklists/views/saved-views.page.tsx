import { workspacePath } from '#dossiers';
import { BackLink, Button, ButtonGroup, Form, Link, StackedTable } from '#ui';
import { Page, type PageView } from '#ui/layout';
import type { SavedView } from './saved-view.ts';
import { viewPath } from './saved-views.paths.ts';
import { viewsText } from './saved-views.text.ts';

export interface SavedViewsPageProps {
  readonly view: PageView;
  readonly views: readonly SavedView[];
  readonly idempotencyKey: string;
}

/** Which opens first, and which are no longer needed; a colleague's can only be opened. */
export function SavedViewsPage({ view, views, idempotencyKey }: SavedViewsPageProps) {
  const { lang } = view;
  const text = viewsText[lang];
  const signs = ({ isDefault, shared, by }: SavedView) =>
    [isDefault && text.first, shared && by === undefined && text.sharedTag, by !== undefined && text.by(by)]
      .filter((each) => each !== false)
      .join(', ');
  return (
    <Page view={view} title={text.title} variant="officials" private>
      <BackLink href={workspacePath}>{text.back}</BackLink>
      <h1 class="govuk-heading-l">{text.title}</h1>
      <StackedTable<SavedView>
        caption={text.title}
        captionHidden
        rows={views}
        empty={<p>{text.empty}</p>}
        columns={[
          {
            label: text.list,
            header: true,
            cell: (each) => (
              <div>
                <Link href={`${workspacePath}?${each.query}`}>{each.name}</Link>{' '}
                <span class="mc-quiet">{signs(each)}</span>
              </div>
            ),
          },
          {
            label: text.actions,
            cell: ({ id, name, isDefault, by }) =>
              by === undefined && (
                <Form action={viewPath(id)} idempotencyKey={idempotencyKey}>
                  <ButtonGroup>
                    <Button name="viec" value="dau" variant="secondary">
                      {isDefault ? text.notFirst : text.makeFirst}
                    </Button>
                    <Button name="viec" value="xoa" variant="secondary">
                      {text.remove(name)}
                    </Button>
                  </ButtonGroup>
                </Form>
              ),
          },
        ]}
      />
    </Page>
  );
}
