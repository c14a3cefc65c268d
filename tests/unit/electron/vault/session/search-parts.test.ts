import { describe, expect, it } from 'vitest';
import { searchParts } from '../../../../../electron/vault/session/search-parts.ts';
import { bodyOf, day, entryWith } from '../../../../support/entries.ts';

describe('search looks', () => {
  it('into the dated lines and the parts of an answer that its text does not say', () => {
    const parts = searchParts(
      entryWith({
        body: bodyOf('I will be home by six. 9 October: Late once.'),
        answers: {
          outcome: {
            text: '',
            log: [
              { on: day('2026-10-09'), text: 'Late once.' },
              { on: day('2026-10-10'), text: 'Half past six from now on.' },
            ],
          },
          opening: { text: 'I feel lonely.', parts: { feeling: 'lonely', need: 'some calm' } },
        },
      }),
    );
    expect(parts).toContain('Half past six from now on.');
    expect(parts).toContain('some calm');
    expect(parts).not.toContain('Late once.');
    expect(parts).not.toContain('lonely');
  });
});
