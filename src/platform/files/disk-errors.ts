export const isDiskFull = (error: unknown): boolean => hasCode(error, 'ENOSPC') || hasCode(error, 'EDQUOT');

export const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

/**
 * What keeps a folder from being read or written: it is not there (a share that is not mounted, or went away), may
 * not be read or written, or its disk is full. Undefined for anything else: that is a bug.
 */
export function diskTrouble(error: unknown): 'gone' | 'unreadable' | 'no-room' | undefined {
  if (isDiskFull(error)) return 'no-room';
  if (['ENOENT', 'ENOTDIR', 'ESTALE', 'EIO', 'EHOSTDOWN', 'ENOTCONN'].some((code) => hasCode(error, code)))
    return 'gone';
  return ['EACCES', 'EPERM', 'EROFS'].some((code) => hasCode(error, code)) ? 'unreadable' : undefined;
}
