import type { JsonObject, JsonValue } from '#kernel';
import type { DeclarationField } from './form.ts';
import { partOf } from './person.ts';

/** What is kept of a declaration: the Vietnamese sentence that was ticked, word for word, and its version. */
export const declarationAnswer = ({ version, statement }: DeclarationField): JsonObject => ({
  agreed: true,
  version,
  text: statement.vi,
});

/** Whether this very sentence was declared; of another wording it has to be done again. */
export const isDeclared = (field: DeclarationField, value: JsonValue | undefined): boolean =>
  partOf(value, 'agreed') === true &&
  partOf(value, 'version') === field.version &&
  partOf(value, 'text') === field.statement.vi;
