/** The keys that do something anywhere on the page: one list that binds them and that the help shows. */
import type { MessageKey } from "../i18n/words.ts";

export type ShortcutId = "palette" | "help" | "undo" | "redo" | "reset" | "fullScreen" | "figures";

export interface Keys {
  /** As `KeyboardEvent.key` has it, letters in lower case. */
  key: string;
  /** With Ctrl, on a Mac with Command. */
  command?: boolean;
  shift?: boolean;
}

export interface Shortcut {
  id: ShortcutId;
  /** Any of these; the first is the one to tell. */
  keys: Keys[];
}

export const SHORTCUTS: Shortcut[] = [
  { id: "palette", keys: [{ key: "k", command: true }, { key: "/" }] },
  { id: "help", keys: [{ key: "?" }] },
  { id: "undo", keys: [{ key: "z", command: true }] },
  {
    id: "redo",
    keys: [
      { key: "z", command: true, shift: true },
      { key: "y", command: true },
    ],
  },
  { id: "reset", keys: [{ key: "r" }] },
  { id: "fullScreen", keys: [{ key: "f" }] },
  { id: "figures", keys: [{ key: "t" }] },
];

/** Keys that a part of the page binds itself while the focus is in it: for the help alone. */
export const WITHIN: { said: MessageKey; keys: string[] }[] = [
  { said: "shortcut.points", keys: ["→", "←"] },
  { said: "shortcut.ends", keys: ["Home", "End"] },
  { said: "shortcut.tens", keys: ["Page Down", "Page Up"] },
  { said: "shortcut.open", keys: ["Enter"] },
  { said: "shortcut.close", keys: ["Esc"] },
];

const isLetter = (key: string) => /^[a-z]$/.test(key);

/** True for a key that types a character: WCAG 2.2, 2.1.4 asks for a way to turn those off. */
const isSingle = ({ command }: Keys) => !command;

type Pressed = Pick<
  KeyboardEvent,
  "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "repeat" | "isComposing"
>;

/**
 * What a key press asks for; undefined for all presses that are nobody's or the browser's.
 * @param mac true where Command takes the place of Ctrl
 * @param single false where a person has turned keys without Ctrl off
 */
export function shortcutFor(event: Pressed, mac: boolean, single: boolean): ShortcutId | undefined {
  if (event.altKey || event.repeat || event.isComposing) return undefined;
  const [command, other] = mac ? [event.metaKey, event.ctrlKey] : [event.ctrlKey, event.metaKey];
  if (other) return undefined;
  const pressed = event.key.toLowerCase();
  return SHORTCUTS.find(({ keys }) =>
    keys.some(
      (wanted) =>
        wanted.key === pressed &&
        Boolean(wanted.command) === command &&
        // Where "/" and "?" lie is the keyboard's own affair: some need Shift for either.
        (!isLetter(wanted.key) || Boolean(wanted.shift) === event.shiftKey) &&
        (single || !isSingle(wanted)),
    ),
  )?.id;
}

const NOT_TYPED_IN = ["checkbox", "radio", "button", "range", "submit", "reset", "color", "file"];

/** True where a key press is meant for what is being typed or chosen there. */
export function isTypedIn(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !NOT_TYPED_IN.includes(target.type);
  return target.isContentEditable || target.matches("textarea, select, [role='combobox']");
}

/** "Ctrl K", "⌘ ⇧ Z", "?", key by key. */
export function keysInWords({ key, command, shift }: Keys, mac: boolean): string[] {
  return [
    ...(command ? [mac ? "⌘" : "Ctrl"] : []),
    ...(shift ? [mac ? "⇧" : "Shift"] : []),
    key.toUpperCase(),
  ];
}

/** True where Command does what Ctrl does elsewhere. */
export const onMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);
