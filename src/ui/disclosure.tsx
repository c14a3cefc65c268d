/** Something that can be read when wanted: an example, a definition, small print. */
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Button } from 'react-aria-components/Button';
import styles from './disclosure.module.css';

export type DisclosureProps = {
  readonly title: string;
  readonly isOpen?: boolean | undefined;
  readonly onChange?: ((isOpen: boolean) => void) | undefined;
  readonly children: ReactNode;
};

export function Disclosure({ title, isOpen, onChange, children }: DisclosureProps) {
  return (
    <AriaDisclosure
      className={styles['disclosure'] ?? ''}
      {...(isOpen === undefined ? {} : { isExpanded: isOpen })}
      onExpandedChange={(open) => onChange?.(open)}
    >
      <Button slot="trigger" className={styles['trigger'] ?? ''}>
        <ChevronRight className={styles['chevron']} size={15} strokeWidth={1.8} aria-hidden />
        {title}
      </Button>
      <DisclosurePanel className={styles['panel'] ?? ''}>{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
