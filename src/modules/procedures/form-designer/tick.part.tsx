import { AgreementField } from '#ui';
import type { Values } from './worded-values.ts';

/** One box to tick, filled in. */
export const Tick = ({
  name,
  label,
  values,
}: {
  readonly name: string;
  readonly label: string;
  readonly values: Values;
}) => <AgreementField name={name} label={label} value={values[name] === 'yes' ? 'yes' : undefined} />;
