export { type ArchiveFault, type ArchiveLimits, pack, unpack } from './archive.ts';
