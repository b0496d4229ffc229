import { direction } from './rules/direction.ts';
import { doors } from './rules/doors.ts';
import { effects } from './rules/effects.ts';
import { executorFirst } from './rules/executor-first.ts';
import { faces } from './rules/faces.ts';
import { glossary } from './rules/glossary.ts';
import { honestTypes } from './rules/honest-types.ts';
import { kinds } from './rules/kinds.ts';
import { lockfile } from './rules/lockfile.ts';
import { markup } from './rules/markup.ts';
import { migrations } from './rules/migrations.ts';
import { order } from './rules/module-order.ts';
import { moduleRoot } from './rules/module-root.ts';
import { nearOrNamed } from './rules/near-or-named.ts';
import { purity } from './rules/purity.ts';
import { rings } from './rules/rings.ts';
import { routes } from './rules/routes.ts';
import { sizes } from './rules/sizes.ts';
import { tables } from './rules/tables.ts';
import { testNames } from './rules/test-names.ts';
import { texts } from './rules/texts.ts';
import { words } from './rules/words.ts';
import type { Rule } from './violation.ts';

/** The rules of the house, from the large to the small. */
export const rules: readonly Rule[] = [
  direction,
  order,
  moduleRoot,
  faces,
  nearOrNamed,
  rings,
  kinds,
  purity,
  effects,
  doors,
  tables,
  migrations,
  executorFirst,
  routes,
  texts,
  markup,
  honestTypes,
  sizes,
  testNames,
  glossary,
  words,
  lockfile,
];
