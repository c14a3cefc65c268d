import { describe, expect, it } from 'vitest';
import { turnOf } from '../../../../../src/features/conversations/turning.ts';

const nothing = { above: false, below: false };

describe('a key on the card', () => {
  it.each(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'])('goes on: %j', (key) => {
    expect(turnOf(key, nothing)).toBe(1);
  });

  it.each(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'])('goes back: %j', (key) => {
    expect(turnOf(key, nothing)).toBe(-1);
  });

  it('scrolls a long part to its end before it turns', () => {
    expect(turnOf('ArrowDown', { above: false, below: true })).toBeNull();
    expect(turnOf('ArrowUp', { above: true, below: false })).toBeNull();
    expect(turnOf('ArrowRight', { above: true, below: true })).toBe(1);
  });

  it('leaves by Escape, and means nothing otherwise', () => {
    expect(turnOf('Escape', nothing)).toBe('leave');
    expect(turnOf('a', nothing)).toBeNull();
  });
});
