import { EditorState } from '@tiptap/pm/state';
import type { Transaction } from '@tiptap/pm/state';
import { history, undo, undoDepth } from '@tiptap/pm/history';
import type { EditorView } from '@tiptap/pm/view';
import { describe, expect, it } from 'vitest';
import type { PlacedHint } from '../../../../../src/editor/coach/shown-hint.ts';
import { entrySchema } from '../../../../../src/editor/entry-schema.ts';
import { CoachMarks, marksIn, showMarks } from '../../../../../src/editor/extensions/coach/coach-marks.ts';

const words = 'You never listen. I feel abandoned.';
const place = (id: string, from: number, to: number) => ({ hint: { id }, from, to }) as PlacedHint;

/** A view without a page: it takes transactions and counts them. */
class Desk {
  state: EditorState;
  dispatched = 0;
  constructor() {
    const schema = entrySchema();
    const doc = schema.node('doc', null, [schema.node('paragraph', null, [schema.text(words)])]);
    const make = CoachMarks.config.addProseMirrorPlugins as unknown as () => never[];
    this.state = EditorState.create({ doc, plugins: [history(), ...make()] });
  }
  dispatch = (transaction: Transaction): void => {
    this.dispatched += 1;
    this.state = this.state.apply(transaction);
  };
  show(...places: PlacedHint[]): void {
    showMarks(this as unknown as EditorView, places);
  }
  shown() {
    return marksIn(this.state).map(({ hint, from, to }) => [hint.id, this.state.doc.textBetween(from, to)]);
  }
}

const desk = () => {
  const made = new Desk();
  made.show(place('blame', 1, 17), place('never', 5, 10), place('faux', 19, 35));
  return made;
};

describe('the underlines in the editor', () => {
  it('stay on their words while text comes before them and right behind them', () => {
    const made = desk();
    made.dispatch(made.state.tr.insertText('Still. ', 1));
    made.dispatch(made.state.tr.insertText(' to me', 24));
    expect(made.shown()).toEqual([
      ['blame', 'You never listen'],
      ['never', 'never'],
      ['faux', 'I feel abandoned'],
    ]);
  });

  it('go when their own words are changed, and only they', () => {
    const made = desk();
    made.dispatch(made.state.tr.insertText('ever', 11));
    expect(made.shown()).toEqual([
      ['never', 'never'],
      ['faux', 'I feel abandoned'],
    ]);
    made.dispatch(made.state.tr.delete(6, 8));
    expect(made.shown()).toEqual([['faux', 'I feel abandoned']]);
  });

  it('are drawn once, not again when they stand there already', () => {
    const made = desk();
    const before = made.dispatched;
    made.show(...marksIn(made.state));
    expect(made.dispatched).toBe(before);
  });

  it('are no step of the history and no part of the document', () => {
    const made = desk();
    expect(undoDepth(made.state)).toBe(0);
    made.dispatch(made.state.tr.insertText('!', 36));
    made.show(place('faux', 19, 35));
    expect(undoDepth(made.state)).toBe(1);
    undo(made.state, made.dispatch);
    expect(made.state.doc.textContent).toBe(words);
    expect(JSON.stringify(made.state.doc.toJSON())).not.toMatch(/hint|coach/);
  });
});
