/** The version, and the limits a person should know of. */
import { FolderOpen } from 'lucide-react';
import type { ReactElement } from 'react';
import { useAppInfo } from '../../hooks/app-info/use-app-info.ts';
import { useToday } from '../../hooks/clock/use-today.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { Button } from '../../ui/button.tsx';
import { DayText } from '../../ui/date-text.tsx';
import { Section } from '../../ui/page.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { isOld } from './about-words.ts';
import styles from './settings.module.css';

export function About(): ReactElement {
  const { about, openDataFolder } = useAppInfo();
  const today = useToday();
  return (
    <Section title="About Tend">
      <div className={styles['words']}>
        {about && (
          <p>
            Version {about.version}
            {about.builtOn !== null && (
              <>
                , built on <DayText on={about.builtOn} />
              </>
            )}
            . {isOld(about.builtOn, today) && 'That is more than half a year ago. '}
            Tend never goes online, so it does not look for new versions by itself: now and then, look where
            you got this one. Your journal stays where it is when a newer one is put in its place.
          </p>
        )}
        <p>
          It is not therapy, gives no diagnosis and keeps no score.{' '}
          <TextLink href={paths.whatTendIs}>What Tend is and is not</TextLink> says where its limits are, and
          what to know if someone may be watching this computer.
        </p>
        <div>
          <Button icon={FolderOpen} onPress={openDataFolder}>
            Open the data folder
          </Button>
        </div>
      </div>
    </Section>
  );
}
