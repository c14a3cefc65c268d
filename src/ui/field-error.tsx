/** The line under a field that says what is wrong: icon and words, announced once when it appears. */
import { CircleAlert } from 'lucide-react';
import { FieldError as AriaFieldError } from 'react-aria-components/FieldError';
import field from './field.module.css';

export function FieldError({ error }: { readonly error: string | null | undefined }) {
  if (!error) return null;
  return (
    <AriaFieldError className={field['error'] ?? ''}>
      <CircleAlert size={15} strokeWidth={1.8} aria-hidden />
      <span role="alert">{error}</span>
    </AriaFieldError>
  );
}
