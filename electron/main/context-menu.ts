/**
 * The menu under the second mouse button: the clipboard's commands where they make sense, a link's own in a link.
 * What must never happen: words from the page in a label, spelling suggestions from a service.
 */
import { clipboard, Menu } from 'electron';
import type { BrowserWindow, ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import { externalLink } from './external-link.ts';
import { offerToOpen } from './external-links.ts';

/** `copied` is told when something was put on the clipboard from here. */
export function setupContextMenu(window: BrowserWindow, copied: () => void): void {
  window.webContents.on('context-menu', (_event, params) => {
    const items = contextItems(window, params, copied);
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
  });
}

function contextItems(
  window: BrowserWindow,
  params: ContextMenuParams,
  copied: () => void,
): MenuItemConstructorOptions[] {
  const link = linkItems(window, params.linkURL, copied);
  const { editFlags } = params;
  if (params.isEditable) {
    return [
      ...link,
      { role: 'undo', enabled: editFlags.canUndo },
      { role: 'redo', enabled: editFlags.canRedo },
      { type: 'separator' },
      { role: 'cut', enabled: editFlags.canCut },
      { role: 'copy', enabled: editFlags.canCopy },
      { role: 'paste', enabled: editFlags.canPaste },
      { role: 'pasteAndMatchStyle', label: 'Paste as Plain Text', enabled: editFlags.canPaste },
      { type: 'separator' },
      { role: 'selectAll', enabled: editFlags.canSelectAll },
    ];
  }
  return params.selectionText === '' ? link : [...link, { role: 'copy', enabled: editFlags.canCopy }];
}

function linkItems(window: BrowserWindow, address: string, copied: () => void): MenuItemConstructorOptions[] {
  const link = address === '' ? null : externalLink(address);
  if (!link) return [];
  return [
    { label: 'Open Link…', click: () => void offerToOpen(window, address) },
    {
      label: 'Copy Link',
      click: () => {
        void Promise.resolve(clipboard.writeText(link.href)).then(copied);
      },
    },
    { type: 'separator' },
  ];
}
