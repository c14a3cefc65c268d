/**
 * What is written in place of a record that was removed for good: an envelope like every record's, of the kind
 * `gone`. It is sealed and padded like any other, so that the file doesn't tell how much was thrown away.
 */
import { equalBytes } from '../../../src/lib/bytes.ts';
import { toUtf8 } from '../../../src/lib/utf8.ts';

export const tombstone: Uint8Array = toUtf8('{"k":"gone","v":1,"d":null}');

export const isTombstone = (bytes: Uint8Array): boolean => equalBytes(bytes, tombstone);
