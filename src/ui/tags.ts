/** What a typed tag becomes: trimmed, without a leading #, spaces folded; one that is there already (in any case) changes nothing. */
export function addTag(tags: readonly string[], typed: string): readonly string[] {
  const tag = typed
    .replace(/^[\s#]+/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (tag === '') return tags;
  const known = tag.toLocaleLowerCase();
  return tags.some((other) => other.toLocaleLowerCase() === known) ? tags : [...tags, tag];
}
