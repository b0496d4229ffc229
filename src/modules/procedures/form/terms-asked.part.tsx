import type { Lang } from '#kernel';
import { Terms } from '#ui';
import { termsIn } from '#ui/terms';
import type { Field, FormPage } from './form.ts';

/** Hard words in the questions of a page, their hints and the choices they give. */
export function TermsAsked({ page, lang }: { readonly page: FormPage; readonly lang: Lang }) {
  const { title, intro, fields } = page;
  const texts = [title[lang], intro?.[lang], ...fields.flatMap((field) => saidBy(field, lang))];
  return <Terms of={termsIn(texts)} />;
}

function saidBy(field: Field, lang: Lang): readonly (string | undefined)[] {
  const said = [field.label[lang], field.hint?.[lang]];
  if (field.kind === 'choice')
    return [...said, ...field.options.flatMap(({ label, hint }) => [label[lang], hint?.[lang]])];
  if (field.kind === 'declaration') return [...said, field.statement[lang]];
  if (field.kind === 'group') return [...said, ...field.fields.flatMap((each) => saidBy(each, lang))];
  return said;
}
