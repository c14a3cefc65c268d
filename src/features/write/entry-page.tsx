/** The page of one entry, new or old: asks the vault for it, and says so when it isn't there or can't be read. */
import type { EntryId } from '../../domain/ids.ts';
import { useEntry } from '../../hooks/entries/use-entry.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { EntryView } from './entry-view.tsx';
import { whyNotSaved } from './save-words.ts';

export type EntryPageProps = {
  readonly id: EntryId;
  /** Opens a conversation with the questions for afterwards, however the rest of it was written. */
  readonly afterTalk?: boolean;
};

export function EntryPage({ id, afterTalk = false }: EntryPageProps) {
  const found = useEntry(id);
  switch (found.state) {
    case 'loading':
      return null;
    case 'missing':
      return (
        <Page title="This entry is not here any more" measure="reading">
          <p>
            It was deleted for good. Everything else is in the{' '}
            <TextLink href={paths.journal}>journal</TextLink>.
          </p>
        </Page>
      );
    case 'failed':
      return (
        <Page
          title={found.isNew ? 'A new entry could not be made' : 'This entry could not be opened'}
          measure="reading"
        >
          <Alert
            tone="problem"
            actions={
              <Button size="small" onPress={found.retry}>
                Try again
              </Button>
            }
          >
            {found.isNew
              ? `The reason: ${whyNotSaved(found.error)}. Everything written before is safe.`
              : 'The journal did not answer. Nothing of the entry was changed.'}
          </Alert>
        </Page>
      );
    case 'ready':
      return <EntryView key={id} entry={found.entry} afterTalk={afterTalk} />;
  }
}
