/**
 * Links: only http, https and mailto, as the domain allows; no other attribute than the address. Nothing opens them:
 * the app follows no link. What must never happen: a pasted `javascript:` address that survives as one.
 */
import { InputRule, Mark, markPasteRule, mergeAttributes } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { isAllowedHref } from '../../../domain/body/validate.ts';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    entryLink: {
      /** On the selection, or on the whole link around the caret. Refuses an address that isn't allowed. */
      setEntryLink: (href: string) => ReturnType;
      unsetEntryLink: () => ReturnType;
    };
  }
}

const typedAddress = /(?:^|\s)((?:https?:\/\/|mailto:)[^\s]+) $/i;
const pastedAddress = /(?:https?:\/\/|mailto:)[^\s<>"']+/gi;
const wholeAddress = /^(?:https?:\/\/|mailto:)\S+$/i;
/** Marks that close a sentence rather than end an address. */
const trailing = /[.,;:!?)\]}'"’”]+$/;

export const Link = Mark.create({
  name: 'link',
  priority: 1000,
  inclusive: false,

  addAttributes() {
    return { href: { default: null } };
  },

  parseHTML() {
    return [
      {
        tag: 'a[href]',
        getAttrs: (element) => {
          const href = element.getAttribute('href')?.trim() ?? '';
          return isAllowedHref(href) ? { href } : false;
        },
      },
    ];
  },

  renderHTML({ HTMLAttributes }) {
    const href: unknown = HTMLAttributes['href'];
    const shown = typeof href === 'string' && isAllowedHref(href) ? { href, title: href } : {};
    return ['a', mergeAttributes(shown, { rel: 'noopener noreferrer nofollow', draggable: 'false' }), 0];
  },

  addCommands() {
    return {
      setEntryLink:
        (href) =>
        ({ chain }) =>
          isAllowedHref(href) && chain().extendMarkRange('link').setMark('link', { href }).run(),
      unsetEntryLink:
        () =>
        ({ chain }) =>
          chain().extendMarkRange('link').unsetMark('link').run(),
    };
  },

  addInputRules() {
    return [
      new InputRule({
        find: typedAddress,
        handler: ({ state, range, match }) => {
          const href = (match[1] ?? '').replace(trailing, '');
          if (!isAllowedHref(href)) return null;
          const from = range.from + match[0].indexOf(match[1] ?? '');
          // The typed space is in the document already.
          state.tr.addMark(from, from + href.length, this.type.create({ href }));
          state.tr.removeStoredMark(this.type);
          return undefined;
        },
      }),
    ];
  },

  addPasteRules() {
    return [
      markPasteRule({
        find: (text) =>
          [...text.matchAll(pastedAddress)]
            .map((match) => ({ index: match.index, text: match[0].replace(trailing, '') }))
            .filter(({ text: href }) => isAllowedHref(href)),
        type: this.type,
        getAttributes: (match) => ({ href: match[0] }),
      }),
    ];
  },

  addProseMirrorPlugins() {
    const { editor, type } = this;
    return [
      new Plugin({
        key: new PluginKey('link'),
        props: {
          /** An address pasted over chosen words makes these words a link. */
          handlePaste(view, event) {
            const text = event.clipboardData?.getData('text/plain').trim() ?? '';
            if (view.state.selection.empty || !wholeAddress.test(text) || !isAllowedHref(text)) return false;
            return editor.commands.setMark(type, { href: text });
          },
          handleClick(_view, _at, event) {
            if (event.target instanceof Element && event.target.closest('a')) event.preventDefault();
            return false;
          },
        },
      }),
    ];
  },
});
