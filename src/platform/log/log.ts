import pino from 'pino';

export type Log = pino.Logger;

/** What must never reach a log, wherever it appears one or two levels deep. */
const secretFields = ['password', 'token', 'secret', 'cookie', 'authorization', 'identityNumber'];

/**
 * One JSON object a line on standard error, written before the call returns: the last line before a crash
 * is the one that matters. Standard output belongs to what a command answers.
 */
export function createLog(level: string): Log {
  const paths = secretFields.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, redact: { paths, censor: '[kept back]' } },
    pino.destination({ fd: 2, sync: true }),
  );
}
