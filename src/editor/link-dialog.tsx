/** The address of a link: set, changed or taken off. It only accepts what the domain allows, and says so in words. */
import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { isAllowedHref } from '../domain/body/validate.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';
import { addressOf } from './address.ts';

export function LinkDialog({ editor, onClose }: { readonly editor: Editor; readonly onClose: () => void }) {
  const current: unknown = editor.getAttributes('link')['href'];
  const before = typeof current === 'string' ? current : '';
  const [typed, setTyped] = useState(before);
  const [error, setError] = useState<string | null>(null);

  const close = (): void => {
    onClose();
    editor.commands.focus();
  };
  const set = (): void => {
    const href = addressOf(typed);
    if (!isAllowedHref(href)) {
      setError('This does not look like a web or e-mail address.');
      return;
    }
    if (editor.state.selection.empty && before === '') {
      editor.commands.insertContent({
        type: 'text',
        text: typed.trim(),
        marks: [{ type: 'link', attrs: { href } }],
      });
    } else {
      editor.commands.setEntryLink(href);
    }
    close();
  };

  return (
    <Dialog
      title="Link"
      isOpen
      onClose={close}
      size="small"
      footer={
        <>
          {before !== '' && (
            <Button
              onPress={() => {
                editor.commands.unsetEntryLink();
                close();
              }}
            >
              Remove the link
            </Button>
          )}
          <Button variant="primary" onPress={set}>
            Set the link
          </Button>
        </>
      }
    >
      <TextField
        label="Address"
        value={typed}
        onChange={(next) => {
          setTyped(next);
          setError(null);
        }}
        error={error}
        description="A web or e-mail address. Tend itself opens no links; the address is kept with your words."
        placeholder="https://"
        autoFocus
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          set();
        }}
      />
    </Dialog>
  );
}
