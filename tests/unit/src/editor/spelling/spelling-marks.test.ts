import { EditorState } from '@tiptap/pm/state';
import type { Transaction } from '@tiptap/pm/state';
import { history, undoDepth } from '@tiptap/pm/history';
import type { EditorView } from '@tiptap/pm/view';
import { describe, expect, it } from 'vitest';
import { entrySchema } from '../../../../../src/editor/entry-schema.ts';
import {
  misspeltIn,
  showMisspelt,
  SpellingMarks,
} from '../../../../../src/editor/extensions/spelling/spelling-marks.ts';

const words = 'It was wierd becuase of it.';

/** A view without a page: it takes transactions and counts them. */
class Desk {
  state: EditorState;
  dispatched = 0;
  constructor() {
    const schema = entrySchema();
    const doc = schema.node('doc', null, [schema.node('paragraph', null, [schema.text(words)])]);
    const make = SpellingMarks.config.addProseMirrorPlugins as unknown as () => never[];
    this.state = EditorState.create({ doc, plugins: [history(), ...make()] });
    this.show();
  }
  dispatch = (transaction: Transaction): void => {
    this.dispatched += 1;
    this.state = this.state.apply(transaction);
  };
  show(): void {
    showMisspelt(this as unknown as EditorView, [
      { word: 'wierd', from: 8, to: 13 },
      { word: 'becuase', from: 14, to: 21 },
    ]);
  }
  shown() {
    return misspeltIn(this.state).map(({ from, to }) => this.state.doc.textBetween(from, to));
  }
}

describe('the marks under misspelt words', () => {
  it('move with their words', () => {
    const desk = new Desk();
    desk.dispatch(desk.state.tr.insertText('Yes. ', 1));
    expect(desk.shown()).toEqual(['wierd', 'becuase']);
  });

  it('go when a letter comes into the word or right beside it', () => {
    const inside = new Desk();
    inside.dispatch(inside.state.tr.insertText('x', 10));
    expect(inside.shown()).toEqual(['becuase']);
    const behind = new Desk();
    behind.dispatch(behind.state.tr.insertText('s', 21));
    expect(behind.shown()).toEqual(['wierd']);
  });

  it('are no step to undo, are not drawn twice, and are in no saved text', () => {
    const desk = new Desk();
    expect(desk.dispatched).toBe(1);
    desk.show();
    expect(desk.dispatched).toBe(1);
    expect(undoDepth(desk.state)).toBe(0);
    expect(JSON.stringify(desk.state.doc.toJSON())).not.toContain('misspelt');
  });
});
