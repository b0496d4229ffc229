import type { FastifyBaseLogger, FastifyRequest } from 'fastify';
import type { Bilingual, Instant } from '#kernel';
import type { AssetUrls } from '#platform/assets';
import type { AnyApiRoute } from './api-route.ts';
import type { Cookies } from './cookies.ts';
import type { ErrorPages, SessionPort } from './request.ts';
import type { ResumableRoute } from './resumable-route.ts';
import type { AnyRoute } from './route.ts';

/** Everything the server is given; it knows no module. */
export interface ServerOptions {
  readonly logger: FastifyBaseLogger;
  readonly secret: string;
  /** Where people reach us, `https://…`; decides the cookies' flags. */
  readonly publicUrl: string;
  /** Proxies whose `X-Forwarded-For` is believed: addresses and networks with commas between; false: none. */
  readonly trustProxy: string | false;
  readonly now: () => Instant;
  readonly sessions: SessionPort;
  readonly errorPages: ErrorPages;
  readonly assets: AssetUrls;
  /** Folder of the built assets, served under `/assets/`. */
  readonly assetsDir: string;
  readonly provinceName: Bilingual;
  /** Whether the people and dossiers in it are made up. */
  readonly demo: boolean;
  readonly pages: readonly AnyRoute[];
  readonly api: readonly AnyApiRoute[];
  readonly resumable?: readonly ResumableRoute[];
  /** True when the database answers. */
  readonly healthy: () => Promise<boolean>;
}

export interface HttpOptions extends ServerOptions {
  readonly cookies: Cookies;
  /** Whether this address has not yet had more forms kept without a session than people would. */
  readonly mayKeep: (request: FastifyRequest) => Promise<boolean>;
}
