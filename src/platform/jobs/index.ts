export { type Job, job } from './job.ts';
export { type QueueOptions, queueJob } from './queue.ts';
export { type Worker, type WorkOptions, workJobs } from './work.ts';
