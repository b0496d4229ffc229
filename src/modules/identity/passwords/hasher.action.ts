import { cpus } from 'node:os';
import { hash, verify } from '@node-rs/argon2';
import { foldPassword, maxPasswordLength } from '../account.ts';

/** Hashes and checks passwords, a few at a time. */
export interface PasswordHasher {
  hash(password: string): Promise<string>;
  /** With no hash (nobody has this login) it takes as long and answers false. */
  verify(hash: string | undefined, password: string): Promise<boolean>;
}

/** argon2id (the library's own choice) as OWASP recommends it: 19 MiB, two passes, one lane; some 25 ms. */
const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** At most `concurrency` at once: each takes 19 MiB, and a flood of sign-ins must not take the machine. */
export function passwordHasher(concurrency = Math.max(1, cpus().length)): PasswordHasher {
  const inTurn = turnstile(concurrency);
  let decoy: Promise<string> | undefined;
  const hashNow = (password: string): Promise<string> => inTurn(() => hash(foldPassword(password), strength));
  return {
    hash: hashNow,
    verify: async (known, password) => {
      decoy ??= hashNow('nobody has this password');
      const against = known ?? (await decoy);
      const text = foldPassword(password);
      if ([...text].length > maxPasswordLength) return false;
      const same = await inTurn(() => verify(against, text));
      return same && known !== undefined;
    },
  };
}

function turnstile(places: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = places;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
