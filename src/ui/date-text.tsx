/** A day in words, in the person's locale, with the exact day behind it. */
import { useLocale } from 'react-aria-components/I18nProvider';
import { formatDay } from './days.ts';
import type { DayStyle } from './days.ts';

export type DayTextProps = { readonly on: string; readonly style?: DayStyle | undefined };

export function DayText({ on, style = 'long' }: DayTextProps) {
  const { locale } = useLocale();
  return <time dateTime={on}>{formatDay(on, locale, style)}</time>;
}
