import { describe, expect, it } from 'vitest';
import { isEntryId } from '../../../../src/domain/ids.ts';
import { pageIds } from '../../../../src/platform/ids.ts';

describe('ids made by the page', () => {
  it('are well-formed and never the same', () => {
    const ids = Array.from({ length: 500 }, () => pageIds.newEntryId());
    expect(ids.every((id) => isEntryId(id))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
