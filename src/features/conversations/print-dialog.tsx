/** Asks before a conversation goes on paper: what is printed can be read by anyone, and the system may keep a copy. */
import { useState } from 'react';
import { usePrint } from '../../hooks/print/use-print.ts';
import { Alert } from '../../ui/alert.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';

export function PrintDialog({ onClose }: { readonly onClose: () => void }) {
  const print = usePrint();
  const [step, setStep] = useState<'asking' | 'printing' | 'failed'>('asking');
  const go = async (): Promise<void> => {
    setStep('printing');
    if (await print()) onClose();
    else setStep('failed');
  };
  return (
    <ConfirmDialog
      title="Print this conversation?"
      isOpen={step !== 'printing'}
      message={
        <>
          {step === 'failed' && (
            <Alert tone="problem">
              It could not be printed. Check that a printer is set up, and try again.
            </Alert>
          )}
          <p>
            Paper can be read by anyone who finds it. The printer, or this computer’s list of print jobs, may
            keep a copy as well. Each part is printed in a block of its own.
          </p>
        </>
      }
      confirmLabel="Print it"
      onConfirm={() => void go()}
      onCancel={onClose}
    />
  );
}
