import ts from 'typescript';
import { readers } from '../house.ts';
import { isTest } from '../place.ts';
import type { Project } from '../project.ts';
import { lineOf, type Source, walk } from '../source.ts';
import type { Rule, Violation } from '../violation.ts';
import { migrationName } from './migrations.ts';

export const tables: Rule = {
  name: 'tables',
  sentence: 'a table is touched only by its owner; others read the views published for them (*_v)',
  why: 'a table with two owners can never change shape again',
  fix: "ask the owner's face, or publish a view named *_v in a migration of the owner",
  check: (project) => {
    const owners = ownersOf(project);
    if (owners.size === 0) return [];
    return [
      ...project.sources.filter(mayBreak).flatMap((source) => trespasses(source, owners)),
      ...migrationsOf(project).flatMap((file) => changesOthers(project, file, owners)),
    ];
  },
};

const migrationsOf = (project: Project): string[] => project.files.filter((path) => migrationName(path));

/** A migration may refer to another's table, and must not change it or what is in it. */
function changesOthers(project: Project, file: string, owners: ReadonlyMap<string, string>): Violation[] {
  const pattern =
    /\b(?:alter\s+table|drop\s+(?:table|view)|insert\s+into|delete\s+from|update)\s+(?:if\s+exists\s+)?(?:only\s+)?"?([a-z_0-9]+)/gi;
  return project
    .read(file)
    .split('\n')
    .flatMap((line, at) =>
      [...line.replace(/--.*$/, '').matchAll(pattern)].flatMap(([, table = '']) => {
        const owner = owners.get(table);
        if (owner === undefined || owner === migrationName(file)?.owner) return [];
        return [{ file, line: at + 1, what: `changes ${table}, a table of ${owner}` }];
      }),
    );
}

const mayBreak = (source: Source): boolean => source.path.startsWith('src/') && !isTest(source.path);

/** Table → owner, from the names of the migrations that create them. */
function ownersOf(project: Project): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const file of migrationsOf(project)) {
    for (const table of created(project.read(file))) owners.set(table, migrationName(file)?.owner ?? '');
  }
  return owners;
}

function created(sql: string): string[] {
  const code = sql.replaceAll(/--.*$/gm, '');
  const pattern =
    /\bcreate\s+(?:or\s+replace\s+)?(?:unlogged\s+)?(?:table|(?:materialized\s+)?view)\s+(?:if\s+not\s+exists\s+)?(?:[a-z_]+\.)?"?([a-z_0-9]+)/gi;
  return [...code.matchAll(pattern)].map(([, table]) => table ?? '');
}

function trespasses(source: Source, owners: ReadonlyMap<string, string>): Violation[] {
  const found = new Map<string, Violation>();
  walk(source.ast, (node) => {
    for (const table of tablesNamed(node)) {
      const owner = owners.get(table);
      if (owner === undefined || mayTouch(source, table, owner)) continue;
      const line = lineOf(source, node);
      found.set(`${line} ${table}`, { file: source.path, line, what: `names ${table}, a table of ${owner}` });
    }
    return undefined;
  });
  return [...found.values()];
}

function mayTouch(source: Source, table: string, owner: string): boolean {
  const name = source.place?.name;
  if (name === owner || (owner === 'platform' && source.place?.layer === 'platform')) return true;
  if (!table.endsWith('_v')) return false;
  return source.place?.layer === 'modules' || readers.includes(name ?? '');
}

const kyselyMethods: ReadonlySet<string> = new Set([
  ...[
    'selectFrom',
    'insertInto',
    'updateTable',
    'deleteFrom',
    'mergeInto',
    'replaceInto',
    'from',
    'using',
    'table',
  ],
  ...['innerJoin', 'leftJoin', 'rightJoin', 'fullJoin', 'crossJoin', 'innerJoinLateral', 'leftJoinLateral'],
]);

/** The tables a node names: as Kysely's argument, or inside a text that reads as SQL. */
function tablesNamed(node: ts.Node): string[] {
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    if (!kyselyMethods.has(node.expression.name.text)) return [];
    const [first] = node.arguments;
    const list = first && ts.isArrayLiteralExpression(first) ? [...first.elements] : first ? [first] : [];
    return list.filter(ts.isStringLiteralLike).map((literal) => bare(literal.text));
  }
  if (ts.isStringLiteralLike(node)) return tablesInSql(node.text);
  return ts.isTemplateExpression(node) ? tablesInSql(node.getText()) : [];
}

const bare = (name: string): string =>
  (name.trim().split(/\s+as\s+/i)[0] ?? '').replace(/^.*\./, '').replaceAll('"', '');

function tablesInSql(text: string): string[] {
  if (!/\b(select|insert|update|delete|truncate|merge|lock)\b/i.test(text)) return [];
  const pattern =
    /\b(?:from|join|into|update|only|truncate|table)\s+(?:only\s+)?((?:[a-z_]+\.)?"?[a-z_][a-z_0-9]*"?)/gi;
  return [...text.matchAll(pattern)].map(([, name]) => bare(name ?? ''));
}
