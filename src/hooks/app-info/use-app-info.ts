/** Facts about the app itself, and the way to its data folder. */
import { useCallback, useEffect, useState } from 'react';
import type { AboutApp } from '../../platform/contract.ts';
import { usePlatform } from '../platform/use-platform.ts';

export type { AboutApp };

export function useAppInfo(): {
  readonly about: AboutApp | null;
  readonly openDataFolder: () => void;
} {
  const { shell } = usePlatform();
  const [about, setAbout] = useState<AboutApp | null>(null);

  useEffect(() => {
    let isCurrent = true;
    void shell.call('app.about', undefined).then((facts) => {
      if (isCurrent) setAbout(facts);
    });
    return () => {
      isCurrent = false;
    };
  }, [shell]);

  const openDataFolder = useCallback(() => {
    void shell.call('app.openDataFolder', undefined);
  }, [shell]);
  return { about, openDataFolder };
}
