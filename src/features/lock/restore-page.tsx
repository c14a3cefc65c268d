/**
 * Going back to a backup, step by step: choose → open with its secret → see what is in it → switch. Also the way back to
 * what an earlier switch put aside. What must never happen: a change before its counts were shown and agreed to.
 */
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useRestore } from '../../hooks/backups/use-restore.ts';
import type { BackupSource, KeptJournal, Restored, StagedRestore } from '../../hooks/backups/use-restore.ts';
import { Threshold } from '../../ui/threshold.tsx';
import { KeptPage } from './kept-page.tsx';
import { RestoreChoice } from './restore-choice.tsx';
import { RestoreDone } from './restore-done.tsx';
import { RestoreReview } from './restore-review.tsx';
import { SecretForm } from './secret-form.tsx';

type Step =
  | { readonly at: 'choose' }
  | { readonly at: 'open'; readonly source: BackupSource; readonly title: string }
  | { readonly at: 'review'; readonly staged: StagedRestore }
  | { readonly at: 'kept'; readonly kept: KeptJournal }
  | { readonly at: 'done'; readonly restored: Restored; readonly isBack: boolean };

export type RestorePageProps = {
  /** The journal is there: it is to be shown, and opened like any other. */
  readonly onRestored: () => void;
  readonly onBack: () => void;
};

export function RestorePage({ onRestored, onBack }: RestorePageProps): ReactElement {
  const restore = useRestore();
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const choose = (): void => {
    restore.cancel();
    setStep({ at: 'choose' });
  };

  switch (step.at) {
    case 'choose':
      return (
        <RestoreChoice
          restore={restore}
          onChoose={(source, title) => {
            setStep({ at: 'open', source, title });
          }}
          onKept={(kept) => {
            setStep({ at: 'kept', kept });
          }}
          onBack={onBack}
        />
      );
    case 'open':
      return (
        <Threshold
          title="Open the backup"
          lede={`${step.title}. It opens with the passphrase the journal had when it was made. Nothing is changed yet.`}
        >
          <SecretForm
            label="Look inside"
            busyLabel="Reading all of it…"
            onBack={choose}
            onSubmit={async (secret) => {
              const staged = await restore.stage(step.source, secret);
              if (!staged.ok) return staged.error;
              setStep({ at: 'review', staged: staged.value });
              return null;
            }}
          />
        </Threshold>
      );
    case 'review':
      return (
        <RestoreReview
          staged={step.staged}
          restore={restore}
          onDone={(restored) => {
            setStep({ at: 'done', restored, isBack: false });
          }}
          onBack={choose}
        />
      );
    case 'kept':
      return (
        <KeptPage
          kept={step.kept}
          name={restore.nameOf(step.kept.vaultId)}
          onTakeBack={(secret) => restore.takeBack(step.kept.journalId, secret)}
          onDone={(restored) => {
            setStep({ at: 'done', restored, isBack: true });
          }}
          onBack={choose}
        />
      );
    case 'done':
      return <RestoreDone restored={step.restored} isBack={step.isBack} onContinue={onRestored} />;
  }
}
