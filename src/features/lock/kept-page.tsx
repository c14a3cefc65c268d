/** Bringing back a journal that a restore has put aside. What is in its place is put aside in turn; nothing is lost. */
import type { ReactElement } from 'react';
import { useLocale } from 'react-aria-components/I18nProvider';
import type { CallResult, KeptJournal, Restored, TypedSecret } from '../../hooks/backups/use-restore.ts';
import { useSettings } from '../../hooks/settings/use-settings.ts';
import { formatDay } from '../../ui/days.ts';
import { Threshold } from '../../ui/threshold.tsx';
import { SecretForm } from './secret-form.tsx';

export type KeptPageProps = {
  readonly kept: KeptJournal;
  readonly name: string | null;
  readonly onTakeBack: (secret: TypedSecret) => Promise<CallResult<'restore.takeBack'>>;
  readonly onDone: (restored: Restored) => void;
  readonly onBack: () => void;
};

export function KeptPage({ kept, name, onTakeBack, onDone, onBack }: KeptPageProps): ReactElement {
  const { locale } = useLocale();
  const { set } = useSettings();
  const on = formatDay(kept.putAsideOn, locale, 'plain');
  return (
    <Threshold
      title="Bring it back"
      lede={`${name ?? 'The journal'} as it was on ${on}. It opens with the passphrase it had then. What is in its place now is put aside in turn.`}
    >
      <SecretForm
        label="Bring it back"
        busyLabel="Bringing it back…"
        onBack={onBack}
        onSubmit={async (secret) => {
          const back = await onTakeBack(secret);
          if (!back.ok) return back.error;
          await set({ lastJournalId: back.value.journalId, rehearseJournalId: null });
          onDone(back.value);
          return null;
        }}
      />
    </Threshold>
  );
}
