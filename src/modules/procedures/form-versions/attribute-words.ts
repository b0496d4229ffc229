import { type Bilingual, isJsonObject, type Lang, numberIn, parsePlainDate } from '#kernel';
import type { Condition } from '../form/condition.ts';
import type { Field, FormDefinition } from '../form/form.ts';
import { dateText } from '../form/read-value.ts';
import { conditionWords } from '../form-designer/condition-words.ts';
import { designerText } from '../form-designer/designer.text.ts';
import { type Placed, placesIn } from '../form-designer/place.ts';
import { formVersionsText } from './form-versions.text.ts';

export type Attribute = keyof (typeof formVersionsText)['vi']['attributes'];

/** The attribute with this name; undefined of one nobody has words for. */
export const attributeNamed = (text: string): Attribute | undefined => (isAttribute(text) ? text : undefined);

const isAttribute = (key: string): key is Attribute => Object.hasOwn(formVersionsText.vi.attributes, key);

/** How an attribute of a question stands, in words: both languages where it is a text. */
export function attributeOf(attribute: Attribute, place: Placed, form: FormDefinition): Bilingual {
  return { vi: wordsOf(attribute, place, form, 'vi'), en: wordsOf(attribute, place, form, 'en') };
}

function wordsOf(attribute: Attribute, { field, page }: Placed, form: FormDefinition, lang: Lang): string {
  const text = formVersionsText[lang];
  const find = (key: string) => placesIn(form).find((each) => each.field.key === key)?.field;
  const said = (when: Condition) => conditionWords(when, find, lang);
  switch (attribute) {
    case 'kind':
      return designerText[lang].kinds[field.kind];
    case 'page':
      return page.title[lang];
    case 'asked': {
      const all = [page.when, field.when].filter((each) => each !== undefined);
      return all.length === 0 ? text.always : all.map(said).join('; ');
    }
    case 'fromWhen':
      return field.fromWhen === undefined ? text.alwaysFilled : said(field.fromWhen);
    case 'from':
      return field.from === undefined ? text.nothing : designerText[lang].facts[field.from];
    case 'optionOrder':
      return field.kind === 'choice'
        ? field.options.map(({ label }) => label[lang]).join(', ')
        : text.nothing;
    case 'rowOrder':
      return field.kind === 'group' ? field.fields.map(({ label }) => label[lang]).join(', ') : text.nothing;
    case 'as':
      return field.kind === 'choice' ? designerText[lang].asOptions[field.as] : text.nothing;
    default:
      return plainWords(partOf(field, attribute), lang);
  }
}

const partOf = (field: Field, attribute: string): unknown =>
  Object.entries(field).find(([key]) => key === attribute)?.[1];

function plainWords(value: unknown, lang: Lang): string {
  const text = formVersionsText[lang];
  if (value === undefined) return text.nothing;
  if (typeof value === 'boolean') return value ? text.yes : text.no;
  if (typeof value === 'number') return numberIn(value, lang);
  if (value === 'today') return text.today;
  if (typeof value === 'string') return parsePlainDate(value) ? dateText(value) : `“${value}”`;
  if (isJsonObject(value) && typeof value[lang] === 'string') return `“${value[lang]}”`;
  return text.other;
}
