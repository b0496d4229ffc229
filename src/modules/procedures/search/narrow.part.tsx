import type { Lang } from '#kernel';
import { Button, Details, GetForm, Link, Select, type SelectItem } from '#ui';
import type { LifeEvent } from '../events/life-event.ts';
import type { Level } from '../procedure.ts';
import { wordsText } from '../words.text.ts';
import { fieldsHref, type SearchQuery } from './search.paths.ts';
import { searchText } from './search.text.ts';
import { type FieldCount, onlineLevels, searchRoutes } from './search.ts';

/** Procedures of other levels are not handled in a province. */
const localLevels = ['commune', 'province'] as const satisfies readonly Level[];

export interface NarrowProps {
  readonly query: SearchQuery;
  readonly fields: readonly FieldCount[];
  readonly events: readonly LifeEvent[];
  readonly lang: Lang;
}

/** Whether anything but the words narrows the search. */
export const isNarrowed = ({ field, level, online, route, event }: SearchQuery): boolean =>
  [field, level, online, route, event].some((each) => each !== undefined);

/** The filters of a search, open when one is set. */
export function Narrow({ query, fields, events, lang }: NarrowProps) {
  const text = searchText[lang];
  const words = wordsText[lang];
  return (
    <Details summary={text.narrow} open={isNarrowed(query)}>
      <GetForm action="/thu-tuc">
        {query.text !== '' && <input type="hidden" name="q" value={query.text} />}
        {query.unit !== undefined && <input type="hidden" name="xa" value={query.unit} />}
        <Choice
          name="su-kien"
          label={text.event}
          value={query.event}
          any={text.any}
          items={events.map(({ key, name }) => ({ value: key, text: name[lang] }))}
        />
        <Choice
          name="noi-nop"
          label={text.route}
          value={query.route}
          any={text.any}
          items={searchRoutes.map((route) => ({ value: route, text: text.routes[route] }))}
        />
        <Choice
          name="cap"
          label={text.level}
          value={query.level}
          any={text.any}
          items={localLevels.map((level) => ({ value: level, text: words.level[level] }))}
        />
        <Choice
          name="muc-do"
          label={text.online}
          hint={text.onlineHint}
          value={query.online}
          any={text.any}
          items={onlineLevels.map((level) => ({ value: level, text: words.onlineLevel[level] }))}
        />
        <Field query={query} fields={fields} lang={lang} />
        <Button variant="secondary">{text.apply}</Button>
      </GetForm>
    </Details>
  );
}

/** More are no help to choose from, and weigh: the page of fields has them all. */
const mostFields = 40;

function Field({ query, fields, lang }: Omit<NarrowProps, 'events'>) {
  const text = searchText[lang];
  if (fields.length > mostFields) {
    return (
      <p class="govuk-body">
        <Link href={fieldsHref(query.unit)}>{text.fields}</Link>
      </p>
    );
  }
  return (
    <Choice
      name="linh-vuc"
      label={text.field}
      value={query.field}
      any={text.any}
      items={byName(fields, lang).map((each) => ({
        value: each.vi,
        text: `${each[lang] ?? each.vi} (${each.count})`,
      }))}
    />
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string | undefined;
  readonly any: string;
  readonly items: readonly SelectItem[];
}

const Choice = ({ name, any, value, items, ...rest }: ChoiceProps) => (
  <Select {...rest} name={name} id={name} value={value ?? ''} items={[{ value: '', text: any }, ...items]} />
);

/** Fields in the order of the reader's alphabet. */
export function byName(fields: readonly FieldCount[], lang: Lang): readonly FieldCount[] {
  const { compare } = new Intl.Collator(lang);
  return [...fields].sort((a, b) => compare(a[lang] ?? a.vi, b[lang] ?? b.vi));
}
