/** Longer names would hide the code they stand beside; the page behind the code has the whole one. */
const longest = 90;

/** A name as it fits beside one code of several: cut between two words, and seen to be cut. */
export function shortName(name: string): string {
  if (name.length <= longest) return name;
  const cut = name.slice(0, longest);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,;:(]+$/, '')}…`;
}
