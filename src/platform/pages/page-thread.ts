import { parentPort, workerData } from 'node:worker_threads';
import { workOnPages } from './page-work.ts';
import type { PageTask } from './pages.ts';

const task: PageTask = workerData;
parentPort?.postMessage(await workOnPages(task));
