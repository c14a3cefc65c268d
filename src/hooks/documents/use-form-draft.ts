/**
 * What is typed into a small form before it is kept: in the vault shortly after it was typed and before a lock, until
 * the form is kept or given up. Nothing is stored by the page. What must never happen: words that live in the page alone.
 */
import { useCallback, useEffect, useRef } from 'react';
import { formWords, withFormWords } from '../../domain/document/form-drafts.ts';
import type { FormId, FormWords } from '../../domain/document/form-drafts.ts';
import { useDocumentDraft } from './use-document-draft.ts';

export type FormDraft = {
  /** What stands in the open form; null when nothing does, undefined until the feed has told. */
  readonly words: FormWords | null | undefined;
  readonly change: (words: FormWords) => void;
  /** After it was kept elsewhere, or given up. */
  readonly letGo: () => void;
};

export function useFormDraft(form: FormId): FormDraft {
  const { value, change: save } = useDocumentDraft('form-drafts');
  // Also right for who comes back from the disk with the functions of an earlier drawing.
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  }, [value]);
  const put = useCallback(
    (words: FormWords | null) => {
      if (latest.current === undefined) return;
      if (words === null && formWords(latest.current, form) === null) return;
      latest.current = withFormWords(latest.current, form, words);
      save(latest.current);
    },
    [save, form],
  );
  return {
    words: value === undefined ? undefined : formWords(value, form),
    change: put,
    letGo: useCallback(() => put(null), [put]),
  };
}
