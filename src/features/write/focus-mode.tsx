/** Writing with nothing else in sight: only the text and whether it is saved. Esc leaves. */
import { Maximize2, Minimize2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { IconButton } from '../../ui/button.tsx';
import './focus-mode.css';

export function useFocusMode(): { readonly isAlone: boolean; readonly setIsAlone: (alone: boolean) => void } {
  const [isAlone, setIsAlone] = useState(false);
  useEffect(() => {
    if (!isAlone) return undefined;
    const root = document.documentElement;
    root.dataset['writing'] = 'alone';
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) setIsAlone(false);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      delete root.dataset['writing'];
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [isAlone]);
  return { isAlone, setIsAlone };
}

export function FocusModeButton({ onPress }: { readonly onPress: () => void }) {
  return <IconButton label="Focus on the text" icon={Maximize2} size="small" onPress={onPress} />;
}

export function LeaveFocusMode({ onPress }: { readonly onPress: () => void }) {
  return (
    <IconButton label="Leave focus mode" shortcut="Esc" icon={Minimize2} size="small" onPress={onPress} />
  );
}
