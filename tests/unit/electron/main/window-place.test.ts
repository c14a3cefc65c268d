import { describe, expect, it } from 'vitest';
import { fitWindow, smallestWindow } from '../../../../electron/main/window-place.ts';

const primary = { x: 0, y: 25, width: 1440, height: 875 };
const second = { x: 1440, y: 0, width: 1920, height: 1080 };
const saved = { x: 1500, y: 100, width: 1000, height: 700, maximised: false };

describe('where the window opens', () => {
  it('is where it was', () => {
    expect(fitWindow(saved, [primary, second])).toEqual(saved);
  });

  it('is the middle of the primary screen the first time', () => {
    const place = fitWindow(null, [primary, second]);
    expect(place.x + place.width / 2).toBeCloseTo(720, 0);
    expect(place.y).toBeGreaterThanOrEqual(25);
  });

  it('comes back to the primary screen when its own is gone', () => {
    const place = fitWindow(saved, [primary]);
    expect(place.x).toBeLessThan(1440 - 160);
    expect(place).toMatchObject({ width: 1000, height: 700 });
  });

  it('never leaves its top edge above the screen, where nobody could take it', () => {
    expect(fitWindow({ ...saved, x: 100, y: -20 }, [primary]).y).toBe(25);
    expect(fitWindow({ ...saved, x: 100, y: -500 }, [primary]).y).toBeGreaterThanOrEqual(25);
  });

  it('is never larger than the screen and never smaller than the least size', () => {
    expect(fitWindow({ ...saved, x: 0, y: 25, width: 9_000, height: 9_000 }, [primary])).toMatchObject({
      width: 1440,
      height: 875,
    });
    expect(fitWindow({ ...saved, x: 0, y: 25, width: 10, height: 10 }, [primary])).toMatchObject(
      smallestWindow,
    );
  });

  it('opens on a machine that tells of no screen', () => {
    expect(fitWindow(null, []).width).toBeGreaterThanOrEqual(smallestWindow.width);
  });

  it('stays maximised', () => {
    expect(fitWindow({ ...saved, maximised: true }, [primary]).maximised).toBe(true);
  });
});
