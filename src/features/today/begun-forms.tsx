/** Words begun in a small form when the journal locked or the page was left: where they wait. Shows no word of them. */
import { assertNever } from '../../lib/assert-never.ts';
import { formIds, formWords } from '../../domain/document/form-drafts.ts';
import type { FormId } from '../../domain/document/form-drafts.ts';
import { useDocument } from '../../hooks/documents/use-document.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { TextLink } from '../../ui/text-link.tsx';
import styles from './today.module.css';

export function BegunForms() {
  const { value } = useDocument('form-drafts');
  const places = new Map(
    formIds.flatMap((form) => (value && formWords(value, form) !== null ? [placeOf(form)] : [])),
  );
  if (places.size === 0) return null;
  return (
    <p className={styles.others}>
      Words you had begun wait for you:{' '}
      {[...places].map(([name, href], index) => (
        <span key={href}>
          {index > 0 && ', '}
          <TextLink href={href}>{name}</TextLink>
        </span>
      ))}
    </p>
  );
}

function placeOf(form: FormId): readonly [string, string] {
  switch (form) {
    case 'person':
    case 'line':
    case 'signs':
      return ['on Support', paths.support];
    case 'rehearsal':
      return ['in the rehearsal of your plan', paths.rehearsal];
    case 'closing':
      return ['at the end of a hard day', paths.hardDay];
    default:
      return assertNever(form);
  }
}
