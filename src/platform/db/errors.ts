import pg from 'pg';

/** The constraint a statement ran against, when that is why it failed (SQLSTATE class 23). */
export function violatedConstraint(error: unknown): string | undefined {
  return error instanceof pg.DatabaseError && error.code?.startsWith('23') ? error.constraint : undefined;
}
