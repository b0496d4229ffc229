import { inflateRawSync } from 'node:zlib';

/** The texts of an archive's parts by their names, as its directory at the end lists them. */
export function unzipped(archive: Buffer): Readonly<Record<string, string>> {
  const parts: Record<string, string> = {};
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, packed, local] = [
      archive.readUInt16LE(at + 10),
      archive.readUInt32LE(at + 20),
      archive.readUInt32LE(at + 42),
    ];
    const lengths = [28, 30, 32].map((field) => archive.readUInt16LE(at + field));
    const name = archive.toString('utf8', at + 46, at + 46 + (lengths[0] ?? 0));
    const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const bytes = archive.subarray(from, from + packed);
    parts[name] = (method === 0 ? bytes : inflateRawSync(bytes)).toString('utf8');
    at += lengths.reduce((sum, length) => sum + length, 46);
  }
  return parts;
}
