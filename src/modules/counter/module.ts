import type { AnyApiRoute, AnyRoute } from '#platform/http';
import type { Job } from '#platform/jobs';
import { counterApi } from './api/counter-api.route.ts';
import { bookRoutes } from './appointments/book.route.ts';
import { ownRoutes } from './appointments/own.route.ts';
import { contactRoutes } from './contact/contact.route.ts';
import type { CounterDeps } from './counter-deps.ts';
import { settingsRoutes } from './desk/settings.route.ts';
import { kioskRoutes } from './kiosk/kiosk.route.ts';
import { numberRoutes } from './numbers/numbers.route.ts';
import { posterRoutes } from './posters/poster.route.ts';
import { sweepCounterJob } from './sweep-counter.job.ts';
import { waitingRoute } from './waiting/waiting.route.ts';
import { workRoutes } from './work/work.route.ts';

export interface CounterModule {
  readonly routes: readonly AnyRoute[];
  readonly api: readonly AnyApiRoute[];
  readonly jobs: readonly Job[];
}

export const counterModule = (deps: CounterDeps): CounterModule => ({
  routes: [
    ...kioskRoutes(deps),
    ...numberRoutes(deps),
    ...bookRoutes(deps),
    ...ownRoutes(deps),
    ...contactRoutes(deps),
    ...posterRoutes(deps),
    ...workRoutes(deps),
    waitingRoute(deps),
    ...settingsRoutes(deps),
  ],
  api: counterApi(deps),
  jobs: [sweepCounterJob(deps.db, deps.now)],
});
