import { moduleOrder } from '../house.ts';
import type { Project } from '../project.ts';
import type { Rule, Violation } from '../violation.ts';

export const migrations: Rule = {
  name: 'migrations',
  sentence: 'a migration is named NNNN_owner_what.sql, with a number of its own and an owner that exists',
  why: 'the order of migrations is global, and the name says whose tables they touch',
  fix: 'take the next free number and name the module or the platform service that owns the tables',
  check: (project) => {
    const names = project.files.filter((file) => file.startsWith('db/migrations/')).sort();
    const owners = new Set([...moduleOrder, ...servicesOf(project)]);
    return names.flatMap((file, at) => wrong(file, names[at - 1], owners));
  },
};

function servicesOf(project: Project): string[] {
  return ['platform', ...project.files.flatMap((file) => /^src\/platform\/([^/]+)\//.exec(file)?.[1] ?? [])];
}

function wrong(file: string, before: string | undefined, owners: ReadonlySet<string>): Violation[] {
  const match = migrationName(file);
  if (!match) return [{ file, line: 0, what: 'is not named NNNN_owner_what.sql' }];
  if (!owners.has(match.owner)) return [{ file, line: 0, what: `nobody is called ${match.owner}` }];
  const twin = before !== undefined && migrationName(before)?.number === match.number;
  return twin ? [{ file, line: 0, what: `has the number of ${before}` }] : [];
}

/** Number and owner told by a migration's path; undefined when it is not named by the rule. */
export function migrationName(file: string): { readonly number: string; readonly owner: string } | undefined {
  const match = /^db\/migrations\/(\d{4})_([a-z]+)_[a-z0-9_]+\.sql$/.exec(file);
  const [, number, owner] = match ?? [];
  return number && owner ? { number, owner } : undefined;
}
