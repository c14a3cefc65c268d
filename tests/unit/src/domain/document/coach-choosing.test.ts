import { describe, expect, it } from 'vitest';
import { noCoachChoices, readCoachChoicesV1 } from '../../../../../src/domain/document/coach-choices.ts';
import {
  allowPhrase,
  isKindOn,
  isSilenced,
  setKind,
  silencePhrase,
} from '../../../../../src/domain/document/coach-choosing.ts';

describe('the choices for the coach', () => {
  it('turn a kind off and on again, once however often it is asked', () => {
    const off = setKind(setKind(noCoachChoices, 'vague', false), 'vague', false);
    expect(off.offKinds).toEqual(['vague']);
    expect(isKindOn(off, 'vague')).toBe(false);
    expect(setKind(off, 'vague', true)).toEqual(noCoachChoices);
  });

  it('leave one phrase alone for its own kind, whatever its case, marks and spaces', () => {
    const choices = silencePhrase(noCoachChoices, 'absolute', 'You’re  always');
    expect(isSilenced(choices, 'absolute', "you're always")).toBe(true);
    expect(isSilenced(choices, 'blaming-you', 'You’re always')).toBe(false);
    expect(isSilenced(choices, 'absolute', 'always')).toBe(false);
    const again = allowPhrase(choices, { kind: 'absolute', phrase: "YOU'RE ALWAYS" });
    expect(again).toEqual(noCoachChoices);
  });

  it('never silence danger, neither as a kind nor as a phrase nor by a document that says so', () => {
    expect(setKind(noCoachChoices, 'crisis', false)).toEqual(noCoachChoices);
    expect(silencePhrase(noCoachChoices, 'crisis', 'end it')).toEqual(noCoachChoices);
    const forged = { offKinds: ['crisis'], offPhrases: [{ kind: 'crisis', phrase: 'end it' }] };
    expect(isKindOn(forged, 'crisis')).toBe(true);
    expect(isSilenced(forged, 'crisis', 'end it')).toBe(false);
  });

  it('stay a document that can be read back, however much is asked of them', () => {
    let choices = silencePhrase(noCoachChoices, 'vague', 'x'.repeat(1_001));
    for (let at = 0; at < 2_010; at += 1) choices = silencePhrase(choices, 'vague', `phrase ${at}`);
    expect(readCoachChoicesV1(choices)).not.toBeNull();
    expect(isSilenced(choices, 'vague', 'phrase 2009')).toBe(true);
    expect(isSilenced(choices, 'vague', 'phrase 0')).toBe(false);
  });
});
