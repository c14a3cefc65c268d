/** ActionCard: a sheet that is a button, named exactly by its `label`; CardGrid puts several side by side. */
import { ArrowRight } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { cx } from './cx.ts';
import styles from './card.module.css';

export type ActionCardProps = {
  readonly label: string;
  readonly onPress: () => void;
  readonly icon?: LucideIcon | undefined;
  readonly title: string;
  readonly description?: ReactNode | undefined;
  readonly isDisabled?: boolean | undefined;
  /** `strong` for the one thing a page offers first. */
  readonly look?: 'plain' | 'strong' | undefined;
};

export function ActionCard(props: ActionCardProps) {
  const { label, onPress, icon: Icon, title, description, isDisabled = false, look = 'plain' } = props;
  const descriptionId = useId();
  return (
    <Button
      className={cx(styles['action'], look === 'strong' && styles['strong'])}
      aria-label={label}
      {...(description ? { 'aria-describedby': descriptionId } : {})}
      isDisabled={isDisabled}
      onPress={() => onPress()}
    >
      {Icon && (
        <span className={styles['icon']}>
          <Icon size={19} strokeWidth={1.4} aria-hidden />
        </span>
      )}
      <span className={styles['words']}>
        <span className={styles['title']}>{title}</span>
        {description && (
          <span id={descriptionId} className={styles['description']}>
            {description}
          </span>
        )}
      </span>
      <ArrowRight className={styles['arrow']} size={16} strokeWidth={1.5} aria-hidden />
    </Button>
  );
}

/** Action cards side by side, as many as fit. */
export function CardGrid({
  label,
  children,
}: {
  readonly label?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles['grid']} {...(label ? { role: 'group', 'aria-label': label } : {})}>
      {children}
    </div>
  );
}
