import { inBoth } from '#kernel';
import { type At, noteFault, under } from '../content/reader.ts';
import type { Field, FormDefinition } from './form.ts';
import { said } from './form-fault.ts';
import { requesterText } from './requester.text.ts';

/** The question whose answer is the name on the receipt, and in everything that is written about a dossier. */
export const requesterName = 'requesterName';

/**
 * The questions about who files, which receipt, register and messages read by these keys, as most forms ask them; all
 * are filled in from the account.
 */
export function requesterQuestions(): readonly Field[] {
  const label = (key: keyof typeof requesterText.vi) => inBoth(requesterText, (text) => text[key]);
  return [
    {
      ...{ kind: 'text', key: requesterName, label: label('name'), from: 'account.name' },
      ...{ required: true, maxLength: 150 },
    },
    {
      ...{ kind: 'person-id', key: 'requesterId', label: label('id'), hint: label('idHint') },
      ...{ from: 'account.idNumber', required: true },
    },
    {
      ...{ kind: 'address', key: 'requesterAddress', label: label('address'), from: 'account.address' },
      ...{ required: true, detail: true },
    },
    {
      ...{ kind: 'phone', key: 'requesterPhone', label: label('phone'), hint: label('phoneHint') },
      ...{ from: 'account.phone', required: true },
    },
    {
      ...{ kind: 'email', key: 'requesterEmail', label: label('email'), from: 'account.email' },
      required: false,
    },
  ];
}

/** Whether everybody who fills the form in must say their name, so that no dossier comes from nobody. */
export const asksWhoFiles = ({ pages }: FormDefinition): boolean =>
  pages.some(
    ({ when, fields }) =>
      when === undefined &&
      fields.some(
        (field) =>
          field.key === requesterName && field.kind === 'text' && field.required && field.when === undefined,
      ),
  );

/** The form with these questions at the top of its first page, those it does not have yet. */
export function withRequester(form: FormDefinition): FormDefinition {
  const asked = new Set(
    form.pages.flatMap(({ fields }) =>
      fields.flatMap((field) => [
        field.key,
        ...(field.kind === 'group' ? field.fields.map(({ key }) => key) : []),
      ]),
    ),
  );
  const added = requesterQuestions().filter(({ key }) => !asked.has(key));
  const pages = form.pages.map((page, at) =>
    at === 0 ? { ...page, fields: [...added, ...page.fields] } : page,
  );
  return { ...form, pages };
}

/** Notes a form whose dossiers would have no name. */
export function noteNobodyFiles(root: At, form: FormDefinition): void {
  if (asksWhoFiles(form)) return;
  noteFault(
    under(root, 'pages'),
    said((t) => t.nobodyFiles),
  );
}
