export { type Seal, sealWith } from './seal.ts';
