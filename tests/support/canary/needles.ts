/**
 * What the canary scan looks for: random tokens planted as a person's words, in every form in which software leaves
 * text behind, cut into pieces of eight bytes so that a copy broken by compression is found too. In memory only.
 */
import { randomInt } from 'node:crypto';

/** Letters that survive JSON, URLs and case folding unchanged, so that each form below is the only one of its kind. */
const alphabet = 'bcdfghjkmnpqrstvwxz23456789';
const canaryLength = 24;
const pieceLength = 8;

export function makeCanary(): string {
  return Array.from({ length: canaryLength }, () => alphabet[randomInt(alphabet.length)]).join('');
}

export type Needle = { readonly canary: string; readonly form: string; readonly bytes: Buffer };

/** Every form of one canary, whole: for words that other software may use, too. */
export function formsOf(canary: string): readonly Needle[] {
  const utf8 = Buffer.from(canary, 'utf8');
  const utf16 = Buffer.from(canary, 'utf16le');
  const forms: Needle[] = [
    { canary, form: 'UTF-8', bytes: utf8 },
    { canary, form: 'UTF-8, upper case', bytes: Buffer.from(canary.toUpperCase()) },
    { canary, form: 'UTF-16LE', bytes: utf16 },
    { canary, form: 'hex', bytes: Buffer.from(utf8.toString('hex')) },
    { canary, form: 'HEX', bytes: Buffer.from(utf8.toString('hex').toUpperCase()) },
  ];
  for (const [name, plain] of [
    ['base64', utf8],
    ['base64 of UTF-16', utf16],
  ] as const)
    for (const shift of [0, 1, 2])
      forms.push({ canary, form: `${name}, shifted ${shift}`, bytes: base64Core(plain, shift) });
  return forms;
}

/** The letters of the base64 text that don't depend on what stands before and after. */
function base64Core(plain: Buffer, shift: number): Buffer {
  const text = Buffer.concat([Buffer.alloc(shift), plain])
    .toString('base64')
    .replace(/=+$/, '');
  const first = shift === 0 ? 0 : 4;
  const last = text.length - (text.length % 4 === 0 ? 4 : text.length % 4);
  return Buffer.from(text.slice(first, last));
}

/** Eight-byte pieces of every form (sixteen for UTF-16, whose every second byte is zero). */
export function piecesOf(canary: string): readonly Needle[] {
  return formsOf(canary).flatMap(({ form, bytes }) => {
    const length = form === 'UTF-16LE' ? pieceLength * 2 : pieceLength;
    const step = form === 'UTF-16LE' ? 2 : 1;
    const pieces: Needle[] = [];
    for (let at = 0; at + length <= bytes.length; at += step)
      pieces.push({ canary, form, bytes: bytes.subarray(at, at + length) });
    return pieces;
  });
}
