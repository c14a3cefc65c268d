/**
 * Where a bug in a page ends: calm words, and two ways on. It never shows what the error says, for an error may
 * quote what a person wrote.
 */
import { Component } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import styles from './error-boundary.module.css';

type Props = {
  readonly children: ReactNode;
  readonly onLock: () => void;
  /** Another value starts over, for instance another page. */
  readonly resetKey?: string;
};
type State = { readonly failedAt: string | null; readonly hasFailed: boolean };

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failedAt: null, hasFailed: false };

  static getDerivedStateFromError(): Partial<State> {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    const key = props.resetKey ?? null;
    return key === state.failedAt ? null : { failedAt: key, hasFailed: false };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <div className={styles['box']} role="alert">
        <h1>Something went wrong on this page</h1>
        <p>
          Everything that said “Saved” is safe in your journal. You can try this page again, or lock the
          journal and open it afresh.
        </p>
        <div className={styles['actions']}>
          <Button
            variant="primary"
            onPress={() => {
              this.setState({ hasFailed: false });
            }}
          >
            Try again
          </Button>
          <Button variant="secondary" onPress={this.props.onLock}>
            Lock
          </Button>
        </div>
      </div>
    );
  }
}
