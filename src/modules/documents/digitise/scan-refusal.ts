import type { Refusal } from '#kernel';
import type { FileRefusalCode } from '#platform/files';
import type { PagesRefusalCode } from '#platform/pages';

/**
 * - `scan.kind`: neither a PDF nor a JPEG or PNG picture
 * - `scan.pixels`: a picture of more than `scanLimits.maxPixels`
 * - `scan.photos`: more bytes of photos than one form may have
 * - `scan.awaiting`: the virus scanner is away, and nothing is opened before it has looked
 */
export type ScanRefusalCode = 'scan.kind' | 'scan.pixels' | 'scan.photos' | 'scan.awaiting';
export type ScanRefusal = Refusal<ScanRefusalCode | FileRefusalCode | PagesRefusalCode>;
