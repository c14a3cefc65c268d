/** A few words on hover and focus. Only repeats or adds to a name that the control has anyway. */
import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import styles from './tooltip.module.css';

export type TooltipProps = {
  readonly text: string;
  readonly placement?: 'top' | 'bottom' | 'left' | 'right' | undefined;
  /** One control made of React Aria parts (Button, IconButton, …). */
  readonly children: ReactElement;
};

export function Tooltip({ text, placement = 'top', children }: TooltipProps) {
  return (
    <TooltipTrigger delay={600} closeDelay={80}>
      {children}
      <AriaTooltip className={styles['tooltip'] ?? ''} placement={placement} offset={6}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
