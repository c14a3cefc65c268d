/** The template of an entry as a small sign: its picture and its name. */
import { createElement } from 'react';
import type { TemplateId } from '../../domain/template/types.ts';
import { templateIcon } from '../../ui/template-icon.ts';
import styles from './write.module.css';

export function TemplateMark({ template, name }: { readonly template: TemplateId; readonly name: string }) {
  return (
    <span className={styles.mark}>
      {createElement(templateIcon(template), { size: 16, strokeWidth: 1.5, 'aria-hidden': true })}
      {name}
    </span>
  );
}
