import { workspacePath } from '#dossiers';
import type { Lang } from '#kernel';
import { Button, Checkboxes, Details, Form, Input, Link } from '#ui';
import type { Filter, Section } from '../sections.ts';
import { queryOf } from '../worklist.paths.ts';
import { longestName, type SavedView } from './saved-view.ts';
import { viewsPath } from './saved-views.paths.ts';
import { viewsText } from './saved-views.text.ts';

/** The lists that were saved, each one click away. */
export function SavedViews({ views, lang }: { readonly views: readonly SavedView[]; readonly lang: Lang }) {
  const text = viewsText[lang];
  if (views.length === 0) return null;
  return (
    <nav class="govuk-body mc-views" aria-label={text.label}>
      <span class="mc-views__label">{text.label}:</span>
      <ul class="mc-views__list">
        {views.map(({ name, query, by }) => (
          <li>
            <Link href={`${workspacePath}?${query}`}>{name}</Link>
            {by !== undefined && <span class="mc-quiet"> ({text.by(by)})</span>}
          </li>
        ))}
        <li>
          <Link href={viewsPath}>{text.manage}</Link>
        </li>
      </ul>
    </nav>
  );
}

interface SaveProps {
  readonly filter: Filter;
  readonly section: Section;
  readonly lang: Lang;
  readonly idempotencyKey: string;
}

/** Keeps what is seen under a name. */
export function SaveView({ filter, section, lang, idempotencyKey }: SaveProps) {
  const text = viewsText[lang];
  return (
    <Details summary={text.save}>
      <p class="govuk-body">{text.saveHelp}</p>
      <Form action={viewsPath} idempotencyKey={idempotencyKey}>
        <input type="hidden" name="loc" value={queryOf({ ...filter, section, from: undefined }).toString()} />
        <Input
          name="ten"
          label={text.name}
          width={20}
          attributes={{ maxlength: longestName }}
          autocomplete="off"
        />
        <Checkboxes
          name="chon"
          idPrefix="luu"
          items={[
            { value: 'dau', label: text.isDefault },
            { value: 'chung', label: text.shared },
          ]}
        />
        <Button variant="secondary">{text.submit}</Button>
      </Form>
    </Details>
  );
}
