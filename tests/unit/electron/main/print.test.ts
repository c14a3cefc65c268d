import { describe, expect, it, vi } from 'vitest';
import { printPage } from '../../../../electron/main/print.ts';

const answering = (isPrinted: boolean, reason: string) => ({
  print: vi.fn((_: unknown, done?: (isPrinted: boolean, reason: string) => void) =>
    done?.(isPrinted, reason),
  ),
});

describe('printing', () => {
  it('is done by the system’s own dialog, without the page’s colours', async () => {
    const page = answering(true, '');
    expect(await printPage(page)).toBe('printed');
    expect(page.print.mock.calls[0]?.[0]).toEqual({ silent: false, printBackground: false });
  });

  it('that was called off is no failure; anything else is', async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(await printPage(answering(false, 'Print job canceled'))).toBe('cancelled');
    expect(await printPage(answering(false, 'No printers'))).toBe('failed');
  });
});
