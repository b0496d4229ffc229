import type { Project } from './project.ts';

/** One place where the tree and the house differ. Lines count from 1; 0 means the file as a whole. */
export interface Violation {
  readonly file: string;
  readonly line: number;
  readonly what: string;
}

/** A rule of the house: its sentence (the test's name), its reason, what to do, and the check itself. */
export interface Rule {
  readonly name: string;
  readonly sentence: string;
  readonly why: string;
  readonly fix: string;
  readonly check: (project: Project) => Violation[];
}

/** `src/x.ts:12 rule — what; why; what to do` */
export function show(rule: Rule, violation: Violation): string {
  const where = violation.line > 0 ? `${violation.file}:${violation.line}` : violation.file;
  return `${where} ${rule.name} — ${violation.what}; ${rule.why}; ${rule.fix}`;
}
