import { assertNever, type JsonObject, type JsonValue } from '#kernel';
import type { DeclarationField, Field, FormDefinition, GroupField, PersonField } from './form.ts';
import { partsOfPerson } from './person.ts';

/**
 * The shape of a form's answers as JSON Schema 2020-12, for exchange and archives. Static schemas cannot say
 * "required only when asked" in few words: fields under a condition are optional here and checked by us.
 */
export function toJsonSchema(form: FormDefinition): JsonObject {
  const asked = form.pages.flatMap((page) =>
    page.fields.map((field) => ({ field, always: page.when === undefined && field.when === undefined })),
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: form.title.vi,
    type: 'object',
    properties: Object.fromEntries(asked.map(({ field }) => [field.key, schemaOf(field)])),
    required: asked.filter(({ field, always }) => always && field.required).map(({ field }) => field.key),
    additionalProperties: false,
  };
}

const schemaOf = (field: Field): JsonObject => ({ title: field.label.vi, ...shapeOf(field) });

function shapeOf(field: Field): { readonly [key: string]: JsonValue } {
  switch (field.kind) {
    case 'text':
    case 'textarea':
      return { type: 'string', minLength: 1, maxLength: field.maxLength };
    case 'person-id':
      return { type: 'string', pattern: '^[0-9]{12}$' };
    case 'phone':
      return { type: 'string', pattern: '^0[0-9]{9,10}$' };
    case 'email':
      return { type: 'string', format: 'email', maxLength: 254 };
    case 'number':
    case 'money':
      return { type: 'integer', minimum: field.min, maximum: field.max };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'choice':
      return { enum: field.options.map((option) => option.value) };
    case 'checkbox':
      return { const: true };
    case 'address':
      return addressShape(field.detail);
    case 'person':
      return personShape(field);
    case 'declaration':
      return declarationShape(field);
    case 'group':
      return groupShape(field);
    case 'files':
      return { type: 'array', items: { type: 'string', format: 'uuid' }, minItems: 1, uniqueItems: true };
    default:
      return assertNever(field);
  }
}

const shape = (properties: JsonObject, required: readonly string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

function personShape(field: PersonField): { readonly [key: string]: JsonValue } {
  const parts = partsOfPerson(field);
  return shape(
    Object.fromEntries(parts.map(([name, part]) => [name, schemaOf(part)])),
    parts.map(([name]) => name),
  );
}

const declarationShape = ({ version, statement }: DeclarationField) =>
  shape({ agreed: { const: true }, version: { const: version }, text: { const: statement.vi } }, [
    'agreed',
    'version',
    'text',
  ]);

/** As in the form itself, what is asked under a condition is optional here. */
const groupShape = ({ fields, min, max }: GroupField) => ({
  type: 'array',
  // An optional group without rows is left out.
  minItems: Math.max(1, min),
  maxItems: max,
  items: shape(
    Object.fromEntries(fields.map((field) => [field.key, schemaOf(field)])),
    fields.filter(({ required, when }) => required && when === undefined).map(({ key }) => key),
  ),
});

function addressShape(detail: boolean): { readonly [key: string]: JsonValue } {
  const names = ['provinceCode', 'provinceName', 'communeCode', 'communeName'];
  const text = { type: 'string' };
  return shape(
    Object.fromEntries([...names, ...(detail ? ['detail'] : [])].map((name) => [name, text])),
    names,
  );
}
