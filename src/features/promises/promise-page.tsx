/**
 * One commitment, need or agreement with everything that became of it. Reads its shelf and the entry; every line is
 * added to the entry's own answers. What must never happen: a line recorded here that can't be read here.
 */
import type { EntryId } from '../../domain/ids.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { Page } from '../../ui/page.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { AgreementView } from './agreement-view.tsx';
import { BoundaryView } from './boundary-view.tsx';
import { CommitmentView } from './commitment-view.tsx';
import { useWritten } from './use-written.ts';

export function PromisePage({ id }: { readonly id: EntryId }) {
  const commitments = useWritten('commitments');
  const boundaries = useWritten('boundaries');
  const agreements = useWritten('agreements');
  if (!commitments || !boundaries || !agreements) return null;
  const commitment = commitments.find((item) => item.id === id);
  if (commitment) return <CommitmentView item={commitment} />;
  const boundary = boundaries.find((item) => item.id === id);
  if (boundary) return <BoundaryView item={boundary} />;
  const agreement = agreements.find((item) => item.id === id);
  if (agreement) return <AgreementView item={agreement} />;
  return (
    <Page title="This is not here any more" measure="reading">
      <p>
        It lies in the trash or was deleted for good. Everything else is under{' '}
        <TextLink href={paths.promises}>Promises</TextLink>.
      </p>
    </Page>
  );
}
