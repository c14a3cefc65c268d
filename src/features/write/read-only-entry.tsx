/** An entry that holds something this version of the editor doesn't know: all of it is shown, none of it is changed. */
import type { Body } from '../../domain/body/types.ts';
import type { EntryDraft } from '../../hooks/entry-editor/use-entry-editor.ts';
import { Alert } from '../../ui/alert.tsx';
import { DayText } from '../../ui/date-text.tsx';
import { Page } from '../../ui/page.tsx';
import { Prose } from '../../ui/prose.tsx';

export function ReadOnlyEntry({ draft, body }: { readonly draft: EntryDraft; readonly body: Body }) {
  return (
    <Page
      title={draft.title.trim() === '' ? 'An entry to read' : draft.title}
      lede={<DayText on={draft.entryOn} />}
      measure="reading"
    >
      <Alert tone="notice" title="This entry can only be read here">
        It holds something this version of Tend doesn’t know. So that nothing of it is lost, it can’t be
        changed.
      </Alert>
      <Prose body={body} />
    </Page>
  );
}
