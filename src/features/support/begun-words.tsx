/** Words that were begun in a dialog and are neither kept nor given up: the way to go on with them. */
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';

export type BegunWordsProps = {
  readonly children: string;
  readonly onGoOn: () => void;
  readonly onLetGo: () => void;
};

export function BegunWords({ children, onGoOn, onLetGo }: BegunWordsProps) {
  return (
    <Alert
      tone="notice"
      actions={
        <>
          <Button size="small" onPress={onGoOn}>
            Go on writing
          </Button>
          <Button size="small" variant="quiet" onPress={onLetGo}>
            Let these words go
          </Button>
        </>
      }
    >
      {children}
    </Alert>
  );
}
