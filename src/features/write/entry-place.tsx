/** The way from an entry's text to the page where it lives on: a conversation's path, what became of a promise. */
import type { EntryDraft } from '../../hooks/entry-editor/use-entry-editor.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { TextLink } from '../../ui/text-link.tsx';
import styles from './write.module.css';

export function EntryPlace({ draft }: { readonly draft: EntryDraft }) {
  const place = placeOf(draft);
  if (place === null) return null;
  return (
    <p className={styles.place}>
      <TextLink href={place.href}>{place.words}</TextLink>
    </p>
  );
}

function placeOf({ id, template }: EntryDraft): { readonly href: string; readonly words: string } | null {
  switch (template) {
    case 'conversation':
      return { href: paths.conversation(id), words: 'The path of this conversation' };
    case 'commitment':
      return { href: paths.promise(id), words: 'What became of this promise' };
    case 'needs-and-boundaries':
      return { href: paths.promise(id), words: 'What happened with this need' };
    case 'agreement':
      return { href: paths.promise(id), words: 'What happened with this agreement' };
    case 'vision':
      return { href: paths.visions, words: 'Versions of the vision' };
    default:
      return null;
  }
}
