/**
 * What spelling puts on the page beside a text: the menu of one word, and a voice that is heard only when somebody asked
 * for the next word and there is none. The save state stays the only status region: this one is a log.
 */
import { BookPlus, Undo2 } from 'lucide-react';
import { useCallback, useState } from 'react';
import { Alert } from '../../ui/alert.tsx';
import { ContextMenu } from '../../ui/context-menu.tsx';
import type { MenuEntry } from '../../ui/menu.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { leftWords } from './left-words.ts';
import type { SpeltWriting } from './spelling-setup.ts';
import { useSpellingMenu } from './use-spelling-menu.ts';
import type { OpenMenu } from './use-spelling-menu.ts';

export function SpellingLayer({ writing }: { readonly writing: SpeltWriting }) {
  const [isAskedInVain, setIsAskedInVain] = useState(false);
  const onNone = useCallback(() => setIsAskedInVain(true), []);
  const { open, close } = useSpellingMenu(writing, onNone);
  const isNoneSaid = isAskedInVain && writing.places.length === 0;
  return (
    <>
      <VisuallyHidden>
        <span role="log" aria-label="Spelling">
          {isNoneSaid ? 'No misspelt words found in this text.' : ''}
        </span>
      </VisuallyHidden>
      {writing.setup.hasFailed && (
        <Alert tone="problem">
          Your word could not be written to the journal. It is known until you lock; what you wrote is safe.
        </Alert>
      )}
      {open && <WordMenu writing={writing} open={open} onClose={close} />}
    </>
  );
}

type WordMenuProps = {
  readonly writing: SpeltWriting;
  readonly open: OpenMenu;
  readonly onClose: () => void;
};

function WordMenu({ writing: { setup, surface }, open, onClose }: WordMenuProps) {
  const { place, anchor, suggestions } = open;
  const back = (): void => {
    onClose();
    surface.focus();
  };
  const then = (act: () => void) => (): void => {
    back();
    act();
  };
  const none: MenuEntry = { id: 'none', label: 'No suggestions', isDisabled: true, onAction: () => {} };
  const offered = suggestions.map((word, at): MenuEntry => ({
    id: `suggestion-${at}`,
    label: word,
    onAction: then(() => surface.replace(place, word)),
  }));
  return (
    <ContextMenu
      title="Spelling"
      label={`Spelling of “${place.word}”`}
      anchor={anchor}
      groups={[
        { label: 'Suggestions', entries: offered.length === 0 ? [none] : offered },
        {
          label: 'This word',
          entries: [
            {
              id: 'add',
              label: 'Add to my words',
              icon: BookPlus,
              onAction: then(() => setup.addOwnWord(place.word)),
            },
            {
              id: 'leave',
              label: 'Leave it here',
              icon: Undo2,
              onAction: then(() => leftWords.leave(setup.entryId, place.word)),
            },
          ],
        },
      ]}
      onClose={onClose}
      onType={back}
    />
  );
}
