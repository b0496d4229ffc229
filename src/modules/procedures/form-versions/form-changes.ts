import { type Bilingual, isJsonObject, type JsonValue, type Lang } from '#kernel';
import type { FormDefinition } from '../form/form.ts';
import { type Placed, placeOf, placesIn } from '../form-designer/place.ts';
import type { ProcedureContent } from '../procedure.ts';
import { type ChangeClass, highestClass } from '../versions/change-class.ts';
import { compareVersions, type Difference } from '../versions/compare-versions.ts';
import { differenceText } from '../versions/differences.text.ts';
import { type Attribute, attributeNamed, attributeOf } from './attribute-words.ts';
import { formVersionsText } from './form-versions.text.ts';

/** One thing about a question, page or form that differs, in words. */
export interface PartChange {
  readonly name: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly class: ChangeClass;
  readonly why: string;
}

/** A question, a page or the form itself in which two forms differ. */
export interface FormChange {
  /** Its key, after its group's when it is in rows; of a page `trang/KEY`. */
  readonly path: string;
  readonly what: 'form' | 'page' | 'question';
  readonly state: 'added' | 'removed' | 'changed';
  readonly label: string;
  /** The page a question is on. */
  readonly page: string | undefined;
  readonly class: ChangeClass;
  readonly parts: readonly PartChange[];
}

interface Two {
  readonly before: FormDefinition;
  readonly after: FormDefinition;
  readonly lang: Lang;
}

/** Everything in which two forms differ, in the order of the newer one, by the classes of the whole comparison. */
export function formChanges(two: Two, content: ProcedureContent): readonly FormChange[] {
  const differences = compareVersions({ content, form: two.before }, { content, form: two.after });
  const grouped = Map.groupBy(differences, ({ path }) => placeIn(path));
  const places = [...inOrder(two.after), ...inOrder(two.before)];
  return [...grouped]
    .toSorted(([a], [b]) => places.indexOf(a) - places.indexOf(b))
    .map(([path, found]) => changeAt(path, found, two));
}

/** What every difference of the forms comes to; undefined when there is none. */
export const classOfForm = (changes: readonly FormChange[]): ChangeClass | undefined =>
  highestClass(changes.map((each) => each.class));

const inOrder = (form: FormDefinition): readonly string[] => [
  '',
  ...form.pages.flatMap((page) => [
    `trang/${page.key}`,
    ...placesIn({ ...form, pages: [page] }).map(({ path }) => path),
  ]),
];

/** `form.fields.who.fields.name.label` → `who.name`. */
function placeIn(path: string): string {
  const [, list, key = '', inner, sub = ''] = path.split('.');
  if (list === 'pages') return `trang/${key}`;
  if (list !== 'fields') return '';
  return inner === 'fields' && sub !== '' ? `${key}.${sub}` : key;
}

function changeAt(path: string, found: readonly Difference[], two: Two): FormChange {
  const change = highestClass(found.map((each) => each.class)) ?? 'substantive';
  if (path === '') return ofForm(found, two, change);
  if (path.startsWith('trang/')) return ofPage(path, found, two, change);
  const { before, after, lang } = two;
  const [was, is] = [placeOf(before, path), placeOf(after, path)];
  const place = is ?? was;
  return {
    ...{ path, what: 'question', class: change, state: stateOf(was, is) },
    label: place?.field.label[lang] ?? path,
    page: place?.page.title[lang],
    parts: was && is ? partsOf(found, was, is, two) : wholeParts(found, place, two),
  };
}

const stateOf = (was: unknown, is: unknown): FormChange['state'] =>
  was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';

/** A question that is new or gone: what it asks. */
function wholeParts(
  found: readonly Difference[],
  place: Placed | undefined,
  two: Two,
): readonly PartChange[] {
  const [difference] = found;
  if (!difference || !place) return [];
  const { before, after, lang } = two;
  const text = formVersionsText[lang];
  const form = placeOf(after, place.path) ? after : before;
  const told: readonly Attribute[] = ['kind', 'required', 'asked'];
  const shown = place.field.kind === 'choice' ? [...told, 'optionOrder' as const] : told;
  return shown.map((attribute) => ({
    name: attribute === 'optionOrder' ? text.attributes.options : text.attributes[attribute],
    [form === after ? 'after' : 'before']: attributeOf(attribute, place, form)[lang],
    ...{ class: difference.class, why: whyOf(difference, lang) },
  }));
}

const whyOf = ({ kind }: Difference, lang: Lang): string => differenceText[lang][kind].why;

function partsOf(
  found: readonly Difference[],
  was: Placed,
  is: Placed,
  { before, after, lang }: Two,
): readonly PartChange[] {
  const seen = new Set<string>();
  return found.flatMap((difference) => {
    const inner = is.group ? 5 : 3;
    const name = difference.path.split('.')[inner] ?? '';
    const attribute = attributeNamed(name);
    const text = formVersionsText[lang];
    const told = { class: difference.class, why: whyOf(difference, lang) };
    if (name === 'options')
      return [{ name: text.attributes.options, ...optionOf(difference, lang), ...told }];
    if (!attribute || seen.has(attribute)) return attribute ? [] : [{ name: text.other, ...told }];
    seen.add(attribute);
    const both = shownIn(attributeOf(attribute, was, before), attributeOf(attribute, is, after), lang);
    return [{ name: text.attributes[attribute], ...both, ...told }];
  });
}

/** Where only the other language differs, that one is shown. */
function shownIn(before: Bilingual, after: Bilingual, lang: Lang) {
  if (before[lang] !== after[lang]) return { before: before[lang], after: after[lang] };
  const other = lang === 'vi' ? 'en' : 'vi';
  const { otherLanguage } = formVersionsText[lang];
  return { before: otherLanguage(before[other]), after: otherLanguage(after[other]) };
}

/** An option that is new, gone or worded anew. */
function optionOf({ path, before, after, subject }: Difference, lang: Lang) {
  const named = (value: JsonValue | undefined): string => {
    const label = isJsonObject(value) && isJsonObject(value['label']) ? value['label'] : value;
    const words = isJsonObject(label) ? label[lang] : undefined;
    return typeof words === 'string' ? `“${words}”` : formVersionsText[lang].nothing;
  };
  const hint = path.endsWith('.hint') && subject ? `“${subject[lang] ?? subject.vi}”: ` : '';
  return { before: hint + named(before), after: named(after) };
}

function ofForm(found: readonly Difference[], two: Two, change: ChangeClass): FormChange {
  const { before, after, lang } = two;
  const text = formVersionsText[lang];
  const titles = (form: FormDefinition) => form.pages.map(({ title }) => title[lang]).join(', ');
  const parts = found.map((difference): PartChange => {
    const name = attributeNamed(difference.path.split('.')[1] ?? '');
    const told = { class: difference.class, why: whyOf(difference, lang) };
    if (name === 'title')
      return { name: text.attributes.title, ...shownIn(before.title, after.title, lang), ...told };
    const both = name === 'pageOrder' ? { before: titles(before), after: titles(after) } : {};
    return { name: name ? text.attributes[name] : text.other, ...both, ...told };
  });
  return {
    path: '',
    what: 'form',
    state: 'changed',
    label: text.form,
    page: undefined,
    class: change,
    parts,
  };
}

function ofPage(path: string, found: readonly Difference[], two: Two, change: ChangeClass): FormChange {
  const { lang } = two;
  const text = formVersionsText[lang];
  const key = path.slice('trang/'.length);
  const [was, is] = [two.before, two.after].map(({ pages }) => pages.find((page) => page.key === key));
  const why = found[0] ? whyOf(found[0], lang) : '';
  const nothing = { vi: formVersionsText.vi.nothing, en: formVersionsText.en.nothing };
  const parts = (['title', 'intro'] as const).flatMap((name): readonly PartChange[] => {
    const [old, now] = [was?.[name], is?.[name]];
    if (!was || !is || (old?.vi === now?.vi && old?.en === now?.en)) return [];
    const both = shownIn(old ?? nothing, now ?? nothing, lang);
    return [{ name: text.attributes[name], ...both, class: change, why }];
  });
  const title = (is ?? was)?.title[lang] ?? key;
  return {
    ...{ path, what: 'page', state: stateOf(was, is), page: undefined, class: change, parts },
    label: text.pageNamed(title),
  };
}
