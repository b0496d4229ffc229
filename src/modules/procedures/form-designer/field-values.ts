import type { DateBound, Field } from '../form/form.ts';
import { dayName, names } from './control-names.ts';
import { optionValues } from './option-values.ts';
import { bilingualValues, type Values } from './worded-values.ts';

const yes = (value: boolean | undefined): string => (value ? 'yes' : '');

/** A question as its page is filled in. */
export function fieldValues(field: Field): Values {
  const common = {
    ...bilingualValues(names.label, field.label),
    ...bilingualValues(names.hint, field.hint),
    ...bilingualValues(names.error, field.error),
    [names.required]: yes(field.required),
    [names.from]: yes(field.from !== undefined),
    [names.key]: field.key,
  };
  return { ...common, ...ownValues(field) };
}

function ownValues(field: Field): Values {
  switch (field.kind) {
    case 'text':
    case 'textarea':
      return { [names.maxLength]: String(field.maxLength) };
    case 'number':
    case 'money':
      return { [names.min]: numberOut(field.min), [names.max]: numberOut(field.max) };
    case 'group':
      return {
        ...{ [names.min]: String(field.min), [names.max]: String(field.max) },
        ...bilingualValues(names.item, field.item),
      };
    case 'date':
      return {
        ...boundValues(names.earliest, field.earliest),
        ...boundValues(names.latest, field.latest),
        [names.inWords]: yes(field.inWords),
      };
    case 'choice':
      return { [names.as]: field.as, ...optionValues(field.options) };
    case 'address':
      return { [names.detail]: yes(field.detail) };
    case 'person':
      return { [names.detail]: yes(field.address) };
    case 'files':
      return { [names.component]: field.component };
    case 'declaration':
      return bilingualValues(names.statement, field.statement);
    default:
      return {};
  }
}

const numberOut = (value: number): string =>
  new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 }).format(value);

function boundValues(name: string, bound: DateBound | undefined): Values {
  const day = bound === undefined || bound === 'today' ? undefined : bound;
  const [year = '', month = '', date = ''] = day?.split('-') ?? [];
  const of = dayName(name);
  return {
    [name]: bound === undefined ? 'none' : bound === 'today' ? 'today' : 'day',
    ...{ [`${of}-day`]: date, [`${of}-month`]: month, [`${of}-year`]: year },
  };
}
