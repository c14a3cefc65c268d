/** Where a passphrase or a recovery key is typed, wherever one opens something. Keeps nothing. */
import type { ReactElement } from 'react';
import { PassphraseField } from '../../ui/passphrase-field.tsx';
import { TextField } from '../../ui/text-field.tsx';

export type SecretFieldProps = {
  readonly way: 'passphrase' | 'recovery-key';
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | null;
};

export function SecretField({ way, value, onChange, error = null }: SecretFieldProps): ReactElement {
  return way === 'passphrase' ? (
    <PassphraseField label="Passphrase" value={value} onChange={onChange} error={error} autoFocus />
  ) : (
    <TextField
      label="Recovery key"
      value={value}
      onChange={onChange}
      error={error}
      description="The 24 words in their order, with spaces between them."
      multiline
      rows={3}
      autoFocus
    />
  );
}
