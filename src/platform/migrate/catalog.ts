import type { Db } from '#platform/db';

/** A column as far as its TypeScript type goes. */
export type Column = {
  readonly relation: string;
  readonly isView: boolean;
  readonly column: string;
  /** PostgreSQL's name of the type (`int8`), of the element when it is an array, of the base of a domain. */
  readonly type: string;
  readonly isArray: boolean;
  readonly nullable: boolean;
  readonly hasDefault: boolean;
  /** The database alone writes it: `generated always`. */
  readonly generated: boolean;
  /** The labels of an enum. */
  readonly labels: readonly string[] | null;
  /** Definitions of the checks on this column alone. */
  readonly checks: readonly string[];
};

/** The columns of all our tables and views, in the order of their names and places. */
export async function readColumns(db: Db): Promise<readonly Column[]> {
  return db.run<Column>({ text: columnsQuery, values: [] });
}

/** What an extension brought is not ours to describe. */
export const notOfExtension = (alias: string): string =>
  `not exists (select from pg_depend d where d.objid = ${alias}.oid and d.deptype = 'e')`;

const columnsQuery = `
  select c.relname as relation, c.relkind in ('v', 'm') as "isView", a.attname as "column",
         coalesce(base.typname, element.typname, t.typname) as type,
         element.oid is not null as "isArray",
         not (a.attnotnull or t.typnotnull) as nullable,
         a.atthasdef or a.attidentity <> '' as "hasDefault",
         a.attgenerated <> '' or a.attidentity = 'a' as generated,
         (select array_agg(e.enumlabel::text order by e.enumsortorder) from pg_enum e
           where e.enumtypid = coalesce(base.oid, element.oid, t.oid)) as labels,
         coalesce((select array_agg(pg_get_constraintdef(k.oid) order by k.conname) from pg_constraint k
           where k.contype = 'c' and k.conrelid = c.oid and k.conkey = array[a.attnum]), '{}') as checks
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    join pg_type t on t.oid = a.atttypid
    left join pg_type base on base.oid = t.typbasetype and t.typtype = 'd'
    left join pg_type element on element.oid = t.typelem and t.typcategory = 'A'
   where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
     and not c.relispartition and c.relname <> 'applied_migrations' and ${notOfExtension('c')}
   order by c.relname collate "C", a.attnum`;
