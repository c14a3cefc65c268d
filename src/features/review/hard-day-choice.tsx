/** Whether a hard day may show this: a small switch where one looks back, kept in the entry. */
import { CloudRain } from 'lucide-react';
import { useState } from 'react';
import type { EntryItem } from '../../domain/entry-item.ts';
import { hardDayChoice } from '../../domain/hard-day.ts';
import { useEntryActions } from '../../hooks/entries/use-entry-actions.ts';
import { Alert } from '../../ui/alert.tsx';
import { IconButton } from '../../ui/button.tsx';

export function HardDayChoice({ item }: { readonly item: EntryItem }) {
  const { save } = useEntryActions();
  const [failed, setFailed] = useState(false);
  const isShown = hardDayChoice(item);
  if (isShown === null) return null;
  const choose = async (): Promise<void> => {
    setFailed(!(await save(item.id, { hardDay: isShown ? 'never' : 'yes' })).ok);
  };
  return (
    <div data-print="none">
      <IconButton
        label="May come up on a hard day"
        icon={CloudRain}
        size="small"
        isPressed={isShown}
        onPress={() => void choose()}
      />
      {failed && <Alert tone="problem">That could not be written to the disk.</Alert>}
    </div>
  );
}
