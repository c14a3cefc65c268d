/**
 * Support over whatever is open: one's own people and who answers, without leaving the page below. Stores nothing.
 * What must never happen: a word lost below it.
 */
import { paths } from '../../hooks/navigation/paths.ts';
import { useNavigate } from '../../hooks/navigation/use-navigate.ts';
import { useCrisisLines } from '../../hooks/support/use-crisis-lines.ts';
import { Button } from '../../ui/button.tsx';
import { CrisisLines } from '../../ui/crisis-lines.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './support.module.css';

export function SupportSheet({ onClose }: { readonly onClose: () => void }) {
  const { country, isSuggested, lines, contacts } = useCrisisLines();
  const navigate = useNavigate();
  return (
    <Dialog
      title="Support"
      size="large"
      isReading
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button
            onPress={() => {
              onClose();
              navigate(paths.support);
            }}
          >
            Open the Support page
          </Button>
          <Button variant="primary" onPress={onClose}>
            Back to where I was
          </Button>
        </>
      }
    >
      <p className={styles.text}>You don’t have to carry this alone. What you were doing stays as it is.</p>
      <CrisisLines lines={lines} contacts={contacts} detail="short" />
      <p className={styles.small}>
        {country === null
          ? 'Choose your country on the Support page, and its lines stand here.'
          : isSuggested
            ? `Lines of ${country.name}, because of this computer’s language. You can choose another country on the Support page.`
            : `Lines of ${country.name}.`}
      </p>
    </Dialog>
  );
}
