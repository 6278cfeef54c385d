import type { LibraryProps } from '../../components/library/props';
import type { PopupCallbacks } from '../../components/popup/props';

const nothing = () => {};
const saved = async () => true;

/** Callbacks of a popup in which nobody acts. */
export const IDLE_POPUP: PopupCallbacks = {
  onReveal: nothing,
  onDraft: nothing,
  onDiscardDraft: nothing,
  onSave: saved,
  onReplace: nothing,
  onSelection: async () => [],
  onWalk: nothing,
  onDeleteNote: nothing,
  onRestoreNote: nothing,
  onTakeOver: nothing,
  onDismiss: nothing,
  onUndecide: nothing,
  onCorrect: nothing,
  onWithdrawCorrection: nothing,
  onSamePerson: nothing,
  findSightings: async () => [],
  onWithdraw: nothing,
  onOpenLibrary: nothing,
  onOptions: nothing,
  onSetSiteOff: nothing,
  onReadNow: nothing,
  onGrantAccess: nothing,
};

/** Callbacks of a library in which nobody acts. */
export const IDLE_LIBRARY = {
  findSightings: async () => [],
  onNavigate: nothing,
  onSearch: nothing,
  onDraft: nothing,
  onDiscardDraft: nothing,
  onSave: saved,
  onReplace: nothing,
  onFindPlaces: async () => [],
  onMerge: nothing,
  onSplit: nothing,
  onDelete: nothing,
  onRestore: nothing,
  onErase: nothing,
  onUndo: nothing,
  onRedo: nothing,
  onExport: nothing,
  onImportFile: nothing,
  onImportConfirm: nothing,
  onImportCancel: nothing,
} satisfies Partial<LibraryProps>;
