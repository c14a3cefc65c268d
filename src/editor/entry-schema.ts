/**
 * The editor's schema by itself, and the question whether a body fits it. A body that doesn't fit is shown read-only:
 * opening it in the editor would drop what the editor doesn't know, and the next save would make that final.
 */
import { getSchema } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import type { Body } from '../domain/body/types.ts';
import { entryExtensions } from './extensions.ts';

let made: Schema | null = null;
export function entrySchema(): Schema {
  made ??= getSchema(entryExtensions());
  return made;
}

export function fitsEditor(body: Body): boolean {
  try {
    entrySchema().nodeFromJSON(body).check();
    return true;
  } catch {
    return false;
  }
}
